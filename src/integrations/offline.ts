/**
 * What a reader can store on his device: a list of files for each system and one for what all need, and the service
 * worker. Must run when all other files of the site have been written.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileMemo } from '../kept/file-memo.ts';
import { libraryOf } from '../library/build-library.ts';
import { type FileRow, indexPath, listPath, type OfflineIndex, sitePart, workerPath } from '../offline/lists.ts';
import { bundle } from './bundle.ts';
import { buildOutput } from './keep-last-build.ts';

/** Bytes that tell two files apart; a page and its next version are two. */
const hashOf = (content: Buffer | string) => createHash('sha256').update(content).digest('base64url').slice(0, 12);

/** `grpc/ok/index.html` → `/grpc/ok/`. */
const addressOf = (name: string) => `/${name.replace(/(^|\/)index\.html$/, '$1')}`;

/** For hosts, search engines, a device's own shelf of icons, or for nobody who reads. */
const never =
  /^(?:_h|_redirects|404\.html|sitemap|robots|llms|opensearch|index\.json|schema\/|resolve\.(?:js|d\.ts)|sw\.js|favicon\.ico|apple-touch-icon|icon-|manifest\.webmanifest|offline\/.*\.json)/;
/** Texts of the full-text search lie below the address of their page. */
const itemFolder = /^words\/(?!parts\/|contents\.json)/;
/** Twins and pictures of pages; their programs as whole files. */
const twins = /\.(?:json|txt|yml|svg|png)$/;

/**
 * @param name Path of a file below the site's root.
 * @returns The part that the file belongs to; undefined when it is not stored.
 */
function partOf(name: string, content: () => Buffer, systems: ReadonlySet<string>): string | undefined {
  if (never.test(name)) return undefined;
  const systemOf = (path: string) => (systems.has(path.split('/')[0] ?? '') ? path.split('/')[0] : sitePart);
  const item = itemFolder.test(name) ? name.replace(itemFolder, '') : undefined;
  if (item !== undefined) return systemOf(item);
  const system = systemOf(name);
  if (system === sitePart) return name.startsWith('guides/') && twins.test(name) ? undefined : sitePart;
  if (twins.test(name)) return undefined;
  // Other addresses of an entry only lead on; without a network, the page for what is missing does.
  if (name.endsWith('.html') && content().includes('<meta name="errdex-to"')) return undefined;
  return system;
}

/** Where a file belongs, its hash and its bytes; null when it is not stored. */
type Stored = [part: string, hash: string, bytes: number] | null;

/**
 * The lists of a built site, by part.
 *
 * @param cache Path of a file that remembers what was read of files that are kept from build to build.
 */
function listsOf(root: string, systems: readonly string[], cache: string): Map<string, FileRow[]> {
  const known = new Set(systems);
  const lists = new Map<string, FileRow[]>([sitePart, ...systems].map((id) => [id, []]));
  const memo = fileMemo<Stored>(cache, `${buildOutput()?.code ?? ''} ${systems.join(' ')}`);
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = `${entry.parentPath}/${entry.name}`;
    const name = file.slice(root.length).replaceAll('\\', '/').replace(/^\//, '');
    const stored = memo.of(name, file, () => {
      let read: Buffer | undefined;
      const content = () => (read ??= readFileSync(file));
      const part = partOf(name, content, known);
      return part === undefined ? null : [part, hashOf(content()), content().length];
    });
    if (stored) lists.get(stored[0])?.push([addressOf(name), stored[1], stored[2]]);
  }
  memo.save();
  for (const list of lists.values()) list.sort(([a], [b]) => (a < b ? -1 : 1));
  return lists;
}

const sum = (rows: readonly FileRow[]) => rows.reduce((total, [, , bytes]) => total + bytes, 0);

export function offline(): AstroIntegration {
  let root = '';
  return {
    name: 'errdex:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { systems } = libraryOf(root);
        const target = fileURLToPath(dir);
        const titles = new Map(systems.map(({ id, title }) => [id, title]));
        const lists = listsOf(target, [...titles.keys()], join(root, 'node_modules', '.cache', 'errdex-offline.json'));
        mkdirSync(new URL('offline/', dir), { recursive: true });
        const write = (path: string, text: string) => writeFileSync(new URL(path.slice(1), dir), text);
        const index: OfflineIndex = {
          version: hashOf(JSON.stringify([...lists])),
          parts: [...lists].map(([id, rows]) => ({ id, title: titles.get(id) ?? 'Home and search', files: rows.length, bytes: sum(rows) })),
        };
        for (const [id, rows] of lists) write(listPath(id), JSON.stringify(rows));
        write(indexPath, JSON.stringify(index));
        const worker = await bundle(fileURLToPath(new URL('../offline/worker.ts', import.meta.url)), [], { format: 'iife' });
        write(workerPath, worker);
        const told = index.parts.map(({ id, files, bytes }) => `${id} ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
        logger.info(`${told.join('; ')}; ${workerPath} ${Buffer.byteLength(worker)} bytes`);
      },
    },
  };
}
