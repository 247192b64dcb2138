/** What decides how every page looks besides content: our code, the configuration, and the packages under them. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files beside the folders; not all of them are in every project. */
const files = ['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', join('node_modules', '.package-lock.json')];

/** Adds all files of a folder, with their names. */
function addFolder(hash: Hash, folder: string): void {
  if (!existsSync(folder)) return;
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of all.sort()) add(hash, path.slice(folder.length), readFileSync(path));
}

function add(hash: Hash, name: string, data: string | Uint8Array): void {
  hash.update(`${name}\0${data.length}\0`).update(data);
}

/** Packages that `package.json` names, as they are installed: a list of locks may be older or newer than they are. */
function addPackages(hash: Hash, root: string): void {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object>;
  for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
    const path = join(root, 'node_modules', name, 'package.json');
    if (existsSync(path)) add(hash, name, readFileSync(path));
  }
}

/**
 * Changes with everything that decides how pages look and that is not content.
 *
 * @param root Path of the project.
 * @param more What else does, such as the address of the site.
 */
export function codeDigest(root: string, ...more: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'public']) addFolder(hash, join(root, folder));
  for (const name of files) if (existsSync(join(root, name))) add(hash, name, readFileSync(join(root, name)));
  addPackages(hash, root);
  // Content may lie in other folders, which ERRDEX_CONTENT names; what is in them is seen in the keys of files.
  for (const [name, value] of Object.entries(process.env)) if (/^(?:ERRDEX_|NODE_ENV$)/.test(name)) add(hash, name, value ?? '');
  for (const one of [root, process.version, ...more]) add(hash, '', one);
  return hash.digest('base64url');
}
