/** DEPENDENCIES.md: every package has a reason and a file that uses it, and no other package is listed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/site.ts';

const rows = [...readFileSync(join(root, 'DEPENDENCIES.md'), 'utf8').matchAll(/^\| `([^`]+)` \| (.+) \| `([^`]+)` \|$/gm)].map(
  ([, name = '', reason = '', file = '']) => ({ name, reason, file }),
);
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
const installed = Object.keys({ ...manifest['dependencies'], ...manifest['devDependencies'] }).sort();

/** Packages that are used by another name: the command of one, the folder of the other. */
const otherNames: Record<string, string> = { '@astrojs/check': "'check'", '@types/node': '"node"' };

test('the list and package.json name the same packages, each once', () => {
  expect(
    rows.map(({ name }) => name).sort(),
    'Give a new package a row with its reason; take the row of a package out that is gone.',
  ).toEqual(installed);
});

test.each(rows)('$name is used in $file', ({ name, reason, file }) => {
  expect(reason.trim().length).toBeGreaterThan(10);
  expect(readFileSync(join(root, file), 'utf8')).toContain(otherNames[name] ?? `'${name}`);
});

test('versions are exact', () => {
  const loose = Object.entries({ ...manifest['dependencies'], ...manifest['devDependencies'] }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+/.test(version),
  );
  expect(loose).toEqual([]);
});
