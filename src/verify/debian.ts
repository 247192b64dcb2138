/** Which of Debian's packages are installed, and how the missing ones come to be. */
import { spawnSync } from 'node:child_process';

export interface Ended {
  /** Exit status; `undefined` when the command is not there. */
  status: number | undefined;
  /** Both streams. */
  output: string;
}

/** Runs a command to its end. Tests give another one. */
export type Execute = (command: string, args: readonly string[], env?: Record<string, string>) => Ended;

export const execute: Execute = (command, args, env = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (error) return { status: undefined, output: error.message };
  return { status: status ?? -1, output: `${stdout}${stderr}` };
};

/** Upstream's part of a package's version: `1:1.22.1-9+deb12u1` → `1.22.1`. */
export function upstream(version: string): string {
  return /^(?:\d+:)?(\d[\w.]*)/.exec(version)?.[1] ?? version;
}

/** Package → Debian's version, of those that are installed. `undefined` where no `dpkg-query` is. */
export function installedOf(packages: readonly string[], run: Execute): Map<string, string> | undefined {
  if (packages.length === 0) return new Map();
  const { status, output } = run('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package} ${Version}\n', ...packages]);
  if (status === undefined) return undefined;
  const rows = [...output.matchAll(/^installed (\S+) (\S+)$/gm)];
  return new Map(rows.map(([, name = '', version = '']) => [name, version]));
}

/** Asks nothing, and starts no service of what it installs. */
const quiet = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };

const unknownName = /Unable to locate package (\S+)|Package '?([^\s']+)'? has no installation candidate/g;

/** Packages that apt knows nothing of, by what it printed. */
function unknownIn(output: string): string[] {
  return [...output.matchAll(unknownName)].map(([, located, candidate]) => located ?? candidate ?? '');
}

/**
 * Installs packages with apt-get.
 *
 * @returns Why some could not be had, a sentence each.
 */
function install(packages: readonly string[], run: Execute): string[] {
  const update = run('apt-get', ['update', '-qq'], quiet);
  if (update.status === undefined) return [`${packages.join(' ')}: not installed, and there is no apt-get`];
  const get = (names: readonly string[]) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], quiet);
  const first = get(packages);
  if (first.status === 0) return [];
  const unknown = unknownIn(first.output);
  const complaints = unknown.map((name) => `${name}: apt knows no such package; correct the program's "needs" line, or apt's sources`);
  const rest = packages.filter((name) => !unknown.includes(name));
  if (unknown.length === 0 || rest.length === 0) {
    return complaints.length > 0 ? complaints : [`${packages.join(' ')}: apt-get could not install them: ${lastLine(first.output)}`];
  }
  const second = get(rest);
  if (second.status !== 0) complaints.push(`${rest.join(' ')}: apt-get could not install them: ${lastLine(second.output)}`);
  return complaints;
}

const lastLine = (text: string) => text.trim().split('\n').at(-1) ?? '';

export interface Packages {
  /** Package → Debian's version, of those that are there now. */
  installed: Map<string, string>;
  /** Why the others are not, a sentence each. */
  lacking: string[];
}

/**
 * Makes packages be there: as root, installs what is missing; else says which command would.
 *
 * @param say Told what happens, a line each.
 */
export function havePackages(
  packages: readonly string[],
  {
    run = execute,
    root = process.getuid?.() === 0,
    say = console.log,
  }: { run?: Execute; root?: boolean; say?: (line: string) => void } = {},
): Packages {
  const before = installedOf(packages, run);
  if (!before) return { installed: new Map(), lacking: [`no dpkg-query here, so Debian's packages can't be had: ${packages.join(' ')}`] };
  const missing = packages.filter((name) => !before.has(name));
  if (missing.length === 0) return { installed: before, lacking: [] };
  const names = missing.join(' ');
  if (!root) return { installed: before, lacking: [`not installed: ${names}; sudo apt-get install -y --no-install-recommends ${names}`] };
  say(`installing ${names}`);
  const lacking = install(missing, run);
  return { installed: installedOf(packages, run) ?? before, lacking };
}
