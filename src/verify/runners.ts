/** How a program of each language is run, and with which versions it then ran. A new language is a new row. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { tensorflowRuntime } from './tensorflow-runtime.ts';

/** How a program is started. */
export interface Start {
  command: string;
  args: string[];
  /** Set in its environment besides what every program gets. */
  env?: Record<string, string>;
  /** Seconds after which it is stopped, when it needs more than others. */
  seconds?: number;
  /** Paths of the machine that an output names, and what stands for them in a record. */
  hide?: { path: string; as: string }[];
}

export interface Runner {
  /** File extension, without the dot. */
  extension: string;
  /** Command and arguments that run the file. */
  command(file: string): Start;
  /** Name → version of everything that a reader has to have to see the same. */
  versions(file: string): Record<string, string>;
}

/** The Node.js that npm installed with the project, so that records don't depend on the machine's. */
function nodeBinary(root: string): string {
  const own = join(root, 'node_modules', '.bin', 'node');
  return existsSync(own) ? own : process.execPath;
}

const bareImport = /^\s*(?:import|export)\s(?:[^'";]*\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm;

/** Packages that a module and the files it reaches by relative imports name. */
export function packagesOf(file: string, seen = new Set<string>()): Set<string> {
  const packages = new Set<string>();
  if (seen.has(file) || !existsSync(file)) return packages;
  seen.add(file);
  for (const [, fromStatement, fromCall] of readFileSync(file, 'utf8').matchAll(bareImport)) {
    const specifier = fromStatement ?? fromCall ?? '';
    if (specifier.startsWith('node:') || specifier === '') continue;
    if (specifier.startsWith('.')) {
      for (const name of packagesOf(resolve(dirname(file), specifier), seen)) packages.add(name);
    } else {
      packages.add(
        specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    }
  }
  return packages;
}

/** Version of an installed package, read from its own `package.json` (its exports may hide that file). */
function packageVersion(name: string, from: string): string {
  const paths = createRequire(from).resolve.paths(name) ?? [];
  for (const path of paths) {
    const manifest = join(path, name, 'package.json');
    if (existsSync(manifest)) {
      return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
    }
  }
  throw new Error(`${from} imports ${name}, which is not installed; add it to devDependencies`);
}

/** Version of the Node.js that runs the programs, without the leading `v`. */
function nodeVersion(root: string): string {
  const manifest = join(root, 'node_modules', 'node', 'package.json');
  if (!existsSync(manifest)) return process.versions.node;
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}

/** A runtime that has to be installed before it can run programs of a system. */
export interface Runtime {
  /** Installs it, and says in a line why it can't be had; `undefined` when it is ready. */
  prepare(root: string): string | undefined;
  runner(root: string): Runner;
}

/** Runtimes of the extended tier, as `system.yaml` names them. A new one is a new row. */
export const runtimes: Readonly<Record<string, Runtime>> = {
  tensorflow: tensorflowRuntime,
};

/** The runners that `npm install` alone makes possible. */
export function npmRunners(root: string): Runner[] {
  return [
    {
      extension: 'ts',
      command: (file) => ({ command: nodeBinary(root), args: [file] }),
      versions: (file) => {
        const versions: Record<string, string> = { 'Node.js': nodeVersion(root) };
        for (const name of [...packagesOf(file)].sort()) versions[name] = packageVersion(name, file);
        return versions;
      },
    },
  ];
}
