/**
 * Where content lies: in the project's `content/`, and in the folders that `ERRDEX_CONTENT` names, in which a company
 * keeps its own systems. All have the same rooms: `systems/`, `mappings/`,
 * `confusables/`, `guides/`.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, parse, relative, resolve } from 'node:path';
import type { Problem } from '../entry/types.ts';
import { foldersIn } from './files.ts';

/** Content that can't be read because the configuration is wrong; the message says what to do. */
export class ContentError extends Error {}

const variable = 'ERRDEX_CONTENT';

/**
 * The folders of content, the project's own first.
 *
 * @param root Path of the project. Relative paths in `ERRDEX_CONTENT` begin there, wherever a command is called.
 * @param named Folders besides `content/`, separated as in `PATH`.
 * @throws ContentError when one of them is not there, or holds no content.
 */
export function contentFolders(root: string, named: string = process.env[variable] ?? ''): string[] {
  const own = named
    .split(delimiter)
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map((path) => resolve(root, path));
  for (const folder of own) {
    if (!existsSync(folder) || !statSync(folder).isDirectory())
      throw new ContentError(`${variable} names ${folder}, where there is no folder. Correct it, or unset it.`);
    if (!existsSync(join(folder, 'systems')))
      throw new ContentError(`${variable} names ${folder}, which has no folder "systems". Name the folder in which that lies.`);
  }
  return [...new Set([join(root, 'content'), ...own])];
}

export interface SystemFolder {
  /** The system's id, which is the folder's name. */
  id: string;
  path: string;
}

/** The folders of all systems, in the order of the folders of content, there by name. */
function allSystemFolders(root: string): SystemFolder[] {
  return contentFolders(root).flatMap((content) => {
    const top = join(content, 'systems');
    return foldersIn(top).map((id) => ({ id, path: join(top, id) }));
  });
}

/** The folders of all systems. Of two with the same id the first one counts; {@link clashes} reports the other. */
export function systemFolders(root: string): SystemFolder[] {
  const all = allSystemFolders(root);
  return all.filter(({ id }, i) => all.findIndex((other) => other.id === id) === i);
}

/** Path of a system's folder; where there is none yet, the one in `content/`. */
export function systemFolder(root: string, id: string): string {
  return systemFolders(root).find((one) => one.id === id)?.path ?? join(root, 'content', 'systems', id);
}

/**
 * A path as it stands in its folder of content, with slashes: `…/content/systems/grpc/ok/entry.mdx` →
 * `systems/grpc/ok/entry.mdx`. `undefined` for one that lies elsewhere.
 */
export function belowContent(root: string, path: string): string | undefined {
  const found = contentFolders(root)
    .map((content) => relative(content, path))
    .find((one) => one !== '' && !one.startsWith('..') && !isAbsolute(one));
  return found?.split(/[\\/]/).join('/');
}

/** First parts of addresses that a build makes by itself. */
const made = ['_astro', '_hosting', 'words', '404', 'index', 'card', 'manifest'];

/** First parts of addresses that are pages, files or folders of the site itself. */
function takenAddresses(root: string): Set<string> {
  const names = ['src/pages', 'public'].flatMap((folder) => {
    const path = join(root, ...folder.split('/'));
    return existsSync(path) ? readdirSync(path).map((name) => parse(name).name) : [];
  });
  return new Set([...names, ...made]);
}

/** Systems that can't have the address that their id gives them, as problems of the rule `bad-system`. */
export function clashes(root: string): Problem[] {
  const taken = takenAddresses(root);
  const first = new Map<string, string>();
  return allSystemFolders(root).flatMap(({ id, path }): Problem[] => {
    const problem = (message: string): Problem => ({ file: join(path, 'system.yaml'), line: 1, column: 1, rule: 'bad-system', message });
    const other = first.get(id);
    first.set(id, other ?? path);
    const advice = 'Rename the folder and the id in its system.yaml.';
    if (other !== undefined) return [problem(`The system "${id}" is also in ${relative(root, other)}. ${advice}`)];
    if (taken.has(id)) return [problem(`The address /${id}/ is one of the site's own, so no system can be called "${id}". ${advice}`)];
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      return [problem(`"${id}" can't begin an address, expected small letters, digits and single hyphens. ${advice}`)];
    return [];
  });
}
