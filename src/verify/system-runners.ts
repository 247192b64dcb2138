/** How programs are run that need packages of Debian. A new language is a new row. */
import { spawnSync } from 'node:child_process';
import { basename, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { languageOf } from '../entry/languages.ts';
import { allNeedsOf, needsOf, softwareIn } from './needs.ts';
import { preparation, prepare, preparedText, preparedVersions } from './prepared.ts';
import type { Runner, Start } from './runners.ts';

/** Debian's Python, which has the packages; not one that a version manager put before it. */
const python = '/usr/bin/python3';

let pythonVersion: string | undefined;

/** Version of Debian's Python, without its patch level. */
function versionOfPython(): string {
  pythonVersion ??= /(\d+\.\d+)/.exec(spawnSync(python, ['--version'], { encoding: 'utf8' }).stdout)?.[1] ?? 'unknown';
  return pythonVersion;
}

/** Go outside of modules, with what Debian's packages put in place; what it builds is kept for the next run. */
const goEnvironment = {
  GO111MODULE: 'off',
  GOPATH: '/usr/share/gocode',
  GOCACHE: join(tmpdir(), 'errdex-go-cache'),
};

/** Seconds for programs that compile, on a machine that has never compiled the standard library and has other work. */
const buildSeconds = 240;

/** What a program's preparation has made, if it has one. */
interface Made {
  folder: string;
  /** The harness' own folder of the language. */
  helpers: string;
}

const commands: Readonly<Record<string, (file: string, made: Made | undefined) => Start>> = {
  py: (file, made) => ({ command: python, args: ['-B', file], ...(made && { env: { PYTHONPATH: `${made.folder}:${made.helpers}` } }) }),
  // `go run` would add a line of its own after a failure.
  go: (file, made) => ({
    command: 'sh',
    args: ['-c', 'go build -o ./program "$1" && exec ./program', 'sh', file],
    env: { ...goEnvironment, ...(made && { GOPATH: `${made.folder}:${goEnvironment.GOPATH}` }) },
    seconds: buildSeconds,
  }),
  java: (file, made) => ({
    command: 'java',
    args: ['-XX:-UsePerfData', '-XX:TieredStopAtLevel=1', ...(made ? [`@${join(made.folder, 'options')}`] : []), file],
    ...(made && { env: { CLASSPATH: preparedText(made.folder, 'classpath') } }),
    seconds: 60,
  }),
  cc: (file, made) => ({
    command: 'sh',
    args: [
      '-c',
      'g++ -std=c++17 $2 "$1" $3 -o ./program && exec ./program',
      'sh',
      file,
      ...(made ? [preparedText(made.folder, 'compile'), preparedText(made.folder, 'link')] : ['', '']),
    ],
    seconds: buildSeconds,
  }),
  rb: (file, made) => ({ command: 'ruby', args: [file], ...(made && { env: { RUBYLIB: `${made.folder}:${made.helpers}` } }) }),
  sh: (file, made) => ({
    command: 'bash',
    args: [file],
    // A tool of npm that is one large binary takes its time to start.
    ...(made && { env: { PATH: `${join(made.folder, 'node_modules', '.bin')}:${process.env['PATH'] ?? ''}` }, seconds: 60 }),
  }),
};

/**
 * The runner of a program that needs packages, which are all installed.
 *
 * @param node How Node.js programs are run; a driver of the harness is one.
 * @param installed Debian's version, by package.
 * @returns `undefined` for a language that nothing here can run.
 */
export function systemRunner(
  { name, path, source }: { name: string; path: string; source: string },
  node: Runner,
  installed: ReadonlyMap<string, string>,
): Runner | undefined {
  const needs = needsOf(source);
  const software = softwareIn(needs, installed);
  const language = languageOf(name);
  if (!language) return undefined;
  const { extension, driver } = language;
  if (driver !== undefined) {
    return {
      extension,
      command: (file) => {
        const start = node.command(join(dirname(file), '..', '_harness', driver));
        return { ...start, args: [...start.args, file] };
      },
      versions: () => software,
    };
  }
  if (extension === node.extension) {
    return {
      ...node,
      command: (file) => ({ ...node.command(file), seconds: buildSeconds }),
      versions: (file) => {
        const own = node.versions(file);
        // Node.js only serves: the packages that it could ask with are not what was asked with.
        const { 'Node.js': version = '' } = own;
        return { ...(basename(file) === 'clients.ts' ? { 'Node.js': version } : own), ...withPython(needs), ...software };
      },
    };
  }
  const command = commands[extension];
  if (!command) return undefined;
  const how = preparation(path);
  const versions = () => ({ ...(extension === 'py' ? { Python: versionOfPython() } : withPython(needs)), ...software });
  if (!how) return { extension, command: (file) => command(file, undefined), versions };
  const packages = allNeedsOf({ path, source }).map((one) => `${one} ${installed.get(one) ?? ''}`);
  const folder = prepare(how, path, packages);
  if (typeof folder !== 'string') {
    const say = `printf '%s\\n' "$1"; exit 70`;
    return { extension, command: () => ({ command: 'sh', args: ['-c', say, 'sh', `${how.script} failed:\n${folder.failure}`] }), versions };
  }
  const made: Made = { folder, helpers: dirname(how.script) };
  return {
    extension,
    command: (file) => {
      const { env, ...start } = command(file, made);
      return {
        ...start,
        // A harness plays some scenes in Node.js, whatever the program's language.
        env: { ...env, ERRDEX_NODE: node.command(file).command, ERRDEX_HARNESS: how.harness },
        hide: [{ path: folder, as: '⟨prepared⟩' }],
      };
    },
    versions: () => ({ ...versions(), ...preparedVersions(folder) }),
  };
}

/** Python's version, where a package of Python is among what a program needs. */
function withPython(needs: readonly string[]): Record<string, string> {
  return needs.some((name) => name.startsWith('python3')) ? { Python: versionOfPython() } : {};
}
