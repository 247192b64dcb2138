/**
 * What programs of a language need besides packages: code made from a `.proto`, a compiled helper. A system says how it
 * is made in `_harness/<language>/prepare.sh`, which runs once for each state of the harness and of its packages.
 *
 * The script runs in the folder that it fills, with `HARNESS`, the path of `_harness`. What the runners of
 * `system-runners.ts` look for in that folder: Go packages below `src`, Python and Ruby modules, for Java the files
 * `classpath` and `options`, for C++ the files `compile` and `link`, which hold options of g++, for the shell what npm
 * installs. A file `versions` names software that a reader has to have besides Debian's packages: a line each, its
 * version at the end.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { concerns, languageOf } from '../entry/languages.ts';
import { readHarness } from '../library/index.ts';

/** How a harness is prepared for a program's language. */
export interface Preparation {
  /** Path of the system's `_harness`. */
  harness: string;
  /** Path of `prepare.sh`. */
  script: string;
}

/** The preparation that the programs of a language have in a system; `undefined` when they need none. */
export function preparation(program: string): Preparation | undefined {
  const language = languageOf(program);
  const harness = join(dirname(program), '..', '_harness');
  const script = join(harness, language?.id ?? '', 'prepare.sh');
  return language && existsSync(script) ? { harness, script } : undefined;
}

/** Which authorities, proxies and registry this machine's npm needs to install anything. */
const reach = /^(npm_config_\w+|NODE_EXTRA_CA_CERTS|SSL_CERT_(FILE|DIR)|(https?|no)_proxy)$/i;

const done = new Map<string, string | { failure: string }>();

/** Everything that what is made depends on. */
function keyOf({ harness, script }: Preparation, program: string, packages: readonly string[]): string {
  const hash = createHash('sha256').update(`${script}\0${packages.join('\0')}`);
  const language = languageOf(program);
  for (const { name, data } of readHarness(dirname(harness))) {
    if (language && concerns(name, language)) hash.update(`\0${name}\0`).update(data);
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Prepares the harness for programs of a language, unless that is done already.
 *
 * @param program Path of a program.
 * @param packages Its packages and those of the preparation, with their versions.
 * @returns The folder in which lies what was made, or the end of what the script printed when it failed.
 */
export function prepare(how: Preparation, program: string, packages: readonly string[]): string | { failure: string } {
  const known = done.get(how.script);
  if (known !== undefined) return known;
  const folder = join(tmpdir(), `errdex-prepared-${keyOf(how, program, packages)}`);
  mkdirSync(folder, { recursive: true });
  // Two processes may want it at the same time, and a script that was stopped must begin anew.
  const once = 'test -e .done || { bash -eu "$1" && touch .done; }';
  const { status, stdout, stderr } = spawnSync('flock', [`${folder}.lock`, 'bash', '-c', once, 'bash', how.script], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...Object.fromEntries(Object.entries(process.env).filter(([name]) => reach.test(name))),
      PATH: process.env['PATH'] ?? '',
      HOME: folder,
      LANG: 'C.UTF-8',
      HARNESS: how.harness,
    },
  });
  const result = status === 0 ? folder : { failure: `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n') };
  done.set(how.script, result);
  return result;
}

/** The content of a file that a preparation has made, without its last line end. */
export function preparedText(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8').trimEnd();
}

/** Name → version of the software that a preparation brought. */
export function preparedVersions(folder: string): Record<string, string> {
  if (!existsSync(join(folder, 'versions'))) return {};
  const rows = preparedText(folder, 'versions').matchAll(/^(.+) (\S+)$/gm);
  return Object.fromEntries([...rows].map(([, name = '', version = '']) => [name, version]));
}
