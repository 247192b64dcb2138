/** Every internal link and anchor of the built site leads somewhere. */
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../support/html.ts';
import { builtFiles, dist, fileFor } from '../support/site.ts';

const pages = builtFiles().filter((name) => name.endsWith('.html'));
const read = new Map(pages.map((name) => [name, readPage(join(dist, name))]));

/** Path of a page: `grpc/ok/index.html` → `/grpc/ok/`. */
const address = (name: string) => `/${name.replace(/index\.html$/, '')}`;

function broken(name: string): string[] {
  const page = read.get(name);
  return (page?.links ?? []).flatMap(({ tag, attribute, value }) => {
    if (/^(?:https?:|mailto:|data:)/.test(value)) return [];
    const { pathname, hash } = new URL(value, `http://site${address(name)}`);
    const file = fileFor(pathname);
    const where = `<${tag} ${attribute}="${value}">`;
    if (!file) return [`${where}: nothing is at ${pathname}`];
    if (hash === '') return [];
    const target = read.get(posix.normalize(file.slice(dist.length + 1)));
    return target?.ids.includes(decodeURIComponent(hash.slice(1))) ? [] : [`${where}: ${pathname} has no id ${hash}`];
  });
}

describe('internal links', () => {
  test.each(pages)('%s leads nowhere wrong', (name) => {
    expect(broken(name)).toEqual([]);
  });

  test.each(pages)('%s uses each id once', (name) => {
    const ids = read.get(name)?.ids ?? [];
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});
