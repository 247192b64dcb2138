/**
 * Type-checks Python programs against the TensorFlow stubs of typeshed, which pyright ships: TensorFlow itself can't be
 * installed where the programs are checked. Those stubs are partial and answer every unknown name of a module with
 * "anything"; here that answer is taken out, so that a name which does not exist is an error. What the stubs lack is
 * declared in `_harness/stubs/`, each name with the page of TensorFlow's API that has it.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { systemFolder } from '../library/index.ts';
import type { Check } from './checks.ts';

const pyright = (root: string) => join(root, 'node_modules', 'pyright');
const typeshed = (root: string) => join(pyright(root), 'dist', 'typeshed-fallback', 'stubs', 'tensorflow');

/** The line with which a partial stub claims every name. */
const anyName = /^def __getattr__\(name: str\).*$/gm;

/** The stub of a module below `typings`: `tensorflow.config` → `tensorflow/config/__init__.pyi` or `tensorflow/config.pyi`. */
function stubFile(typings: string, module: string): string {
  const path = join(typings, ...module.split('.'));
  return existsSync(join(path, '__init__.pyi')) ? join(path, '__init__.pyi') : `${path}.pyi`;
}

/**
 * Writes the stubs that programs are checked against.
 *
 * @param root Path of the project.
 * @param overlays Folder of `.pyi` files named after the module that they add to: `tensorflow.errors.pyi`.
 * @param typings Folder to write them to; it must not exist.
 */
export function writeStubs(root: string, overlays: string, typings: string): void {
  cpSync(join(typeshed(root), 'tensorflow'), join(typings, 'tensorflow'), { recursive: true });
  for (const name of readdirSync(typings, { recursive: true, encoding: 'utf8' })) {
    const file = join(typings, name);
    if (name.endsWith('.pyi')) writeFileSync(file, readFileSync(file, 'utf8').replace(anyName, ''));
  }
  if (!existsSync(overlays)) return;
  for (const name of readdirSync(overlays).sort()) {
    if (!name.endsWith('.pyi')) continue;
    const module = name.slice(0, -'.pyi'.length);
    const file = stubFile(typings, module);
    const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${before}\n${readFileSync(join(overlays, name), 'utf8')}`);
  }
}

interface Diagnostic {
  file: string;
  severity: 'error' | 'warning' | 'information';
  message: string;
  range: { start: { line: number; character: number } };
}

/** What pyright says of a folder with a `pyrightconfig.json`. */
function diagnose(root: string, folder: string): Promise<Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(pyright(root), 'index.js'), '--outputjson', '-p', folder], {
      cwd: folder,
      // Without a Python in reach, so that nothing that a machine happens to have installed answers for the stubs.
      env: { PATH: dirname(process.execPath), HOME: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.once('error', reject);
    child.once('close', () => {
      try {
        resolve((JSON.parse(out) as { generalDiagnostics: Diagnostic[] }).generalDiagnostics);
      } catch {
        reject(new Error(`pyright said no JSON; run \`npm install\`. It printed: ${`${out}${err}`.trim().slice(0, 400)}`));
      }
    });
  });
}

const settings = {
  stubPath: 'typings',
  typeCheckingMode: 'standard',
  pythonVersion: '3.12',
  pythonPlatform: 'Linux',
  reportMissingModuleSource: false,
};

export const tensorflowTypes: Check = {
  level: 'type-checked',
  versions(root) {
    const { version } = JSON.parse(readFileSync(join(pyright(root), 'package.json'), 'utf8')) as { version: string };
    const stubs = /^version = "[^\d"]*([\d.]+)"/m.exec(readFileSync(join(typeshed(root), 'METADATA.toml'), 'utf8'))?.[1] ?? 'unknown';
    return { pyright: version, "typeshed's stubs of TensorFlow": stubs };
  },
  async complaints(root, system, files) {
    const found = new Map<string, string>();
    if (files.length === 0) return found;
    const folder = mkdtempSync(join(tmpdir(), 'errdex-types-'));
    try {
      writeStubs(root, join(systemFolder(root, system), '_harness', 'stubs'), join(folder, 'typings'));
      // Each in a package of its own: programs of two entries may have the same name.
      const copies = files.map((file, index) => ({ file, copy: join(folder, `p${index}`, 'program.py') }));
      for (const { file, copy } of copies) {
        mkdirSync(dirname(copy));
        cpSync(file, copy);
      }
      writeFileSync(join(folder, 'pyrightconfig.json'), JSON.stringify({ ...settings, include: files.map((_, index) => `p${index}`) }));
      for (const { file: at, severity, message, range } of await diagnose(root, folder)) {
        const file = copies.find(({ copy }) => copy === at)?.file;
        if (file === undefined || severity === 'information') continue;
        const line = `line ${range.start.line + 1}: ${message.replaceAll('\n', ' ')}`;
        const before = found.get(file);
        found.set(file, before === undefined ? `does not type-check:\n    | ${line}` : `${before}\n    | ${line}`);
      }
      return found;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
