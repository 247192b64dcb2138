/**
 * Runs Python programs with TensorFlow. TensorFlow comes from no package that npm has, so these runs are not part of
 * `npm test`: the extended tier makes a virtual environment of the versions that the system's `_harness` pins, where
 * Python's package index has them, and runs the programs in it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../library/hash.ts';
import type { Runner } from './runners.ts';

const harness = (root: string) => join(root, 'content', 'systems', 'tensorflow', '_harness', 'requirements.txt');
const environment = (root: string) => join(root, '.venv', 'tensorflow');
const python = (root: string) => join(environment(root), 'bin', 'python');
/** Holds the hash of the requirements that were installed. */
const stamp = (root: string) => join(environment(root), 'errdex-requirements');

/** Packages whose versions a reader has to have to see the same. */
const named = ['tensorflow-cpu', 'keras', 'numpy'];

/** `name==version` of each pinned package. */
function pins(requirements: string): Map<string, string> {
  const rows = requirements.matchAll(/^([\w.-]+)==(\S+)$/gm);
  return new Map([...rows].map(([, name = '', version = '']) => [name, version]));
}

function step(command: string, args: string[]): string | undefined {
  const { status, error, stderr, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) return error.message;
  return status === 0 ? undefined : `${stderr}${stdout}`.trim().split('\n').at(-1);
}

/**
 * Makes the environment, unless it is there already.
 *
 * @returns Why it can't be had, in a line; `undefined` when it is ready.
 */
export function prepareTensorflow(root: string): string | undefined {
  const requirements = readFileSync(harness(root), 'utf8');
  const wanted = sha256(requirements);
  if (existsSync(stamp(root)) && readFileSync(stamp(root), 'utf8') === wanted) return undefined;
  rmSync(environment(root), { recursive: true, force: true });
  const failure =
    step('python3', ['-m', 'venv', environment(root)]) ??
    step(python(root), ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', '--retries', '1', '-r', harness(root)]);
  if (failure !== undefined) {
    rmSync(environment(root), { recursive: true, force: true });
    return `TensorFlow can't be installed with python3 and pip: ${failure}`;
  }
  writeFileSync(stamp(root), wanted);
  return undefined;
}

export const tensorflowRuntime = {
  prepare: prepareTensorflow,
  runner(root: string): Runner {
    return {
      extension: 'py',
      command: (file) => ({
        command: python(root),
        args: [file],
        env: {
          // Without the lines at INFO and WARNING, which tell the processor of the machine.
          TF_CPP_MIN_LOG_LEVEL: '2',
          TF_ENABLE_ONEDNN_OPTS: '0',
          PYTHONHASHSEED: '0',
          PYTHONDONTWRITEBYTECODE: '1',
        },
        seconds: 120,
        // A traceback names files of the library by where they happen to be installed.
        hide: [{ path: join(environment(root), 'lib'), as: '⟨python⟩' }],
      }),
      versions: () => {
        const [, version = 'unknown'] = /^version = (\d+\.\d+)/m.exec(readFileSync(join(environment(root), 'pyvenv.cfg'), 'utf8')) ?? [];
        const all = pins(readFileSync(harness(root), 'utf8'));
        return { Python: version, ...Object.fromEntries(named.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? '']] : []))) };
      },
    };
  },
};
