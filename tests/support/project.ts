/** A project of its own in another folder, with our code and other content: for tests that build it. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './site.ts';

/**
 * Makes a project in a new folder and returns its path: our code, linked, and no content. Packages are linked one by
 * one, so that what tools keep below `node_modules` stays in the folder.
 *
 * The folder lies below ours. Astro takes a file that has no folder in common with the project but `/` for one whose
 * path begins at the project (`isPathInRoot` in its vite-plugin-utils), and then can't build from the linked code.
 */
export function makeProject(name: string): string {
  mkdirSync(join(root, 'test-results'), { recursive: true });
  const folder = mkdtempSync(join(root, 'test-results', `${name}-`));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json']) symlinkSync(join(root, name), join(folder, name));
  cpSync(join(root, 'astro.config.mjs'), join(folder, 'astro.config.mjs'));
  const packages = join(root, 'node_modules');
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(packages)) {
    if (!/^\.(?!bin$)/.test(name)) symlinkSync(join(packages, name), join(folder, 'node_modules', name));
  }
  return folder;
}

/** Builds a project. */
export function buildProject(folder: string, env: Record<string, string> = {}): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
  });
  return { status, output: stdout + stderr };
}
