/** Programs that say which of Debian's packages they need: `# needs: nginx-light`. They belong to the extended tier. */
import { readFileSync } from 'node:fs';
import type { EntryFolder, ProgramFile } from '../entry/types.ts';
import { upstream } from './debian.ts';
import { preparation } from './prepared.ts';

const line = /^[ \t]*(?:\/\/|#)[ \t]*needs:[ \t]*(.*?)[ \t]*$/m;

/** The packages that a program needs; empty when npm brings all that it needs. */
export function needsOf(source: string): string[] {
  return (line.exec(source)?.[1] ?? '').split(/[\s,]+/).filter((name) => name !== '');
}

/** The packages that a program and the preparation of its language's harness need; empty when npm brings all. */
export function allNeedsOf({ path, source }: Pick<ProgramFile, 'path' | 'source'>): string[] {
  const own = needsOf(source);
  const script = own.length > 0 ? preparation(path)?.script : undefined;
  return script === undefined ? own : [...own, ...needsOf(readFileSync(script, 'utf8'))];
}

/** All packages that the programs of some entries need, each once, sorted. */
export function neededBy(folders: readonly EntryFolder[]): string[] {
  return [...new Set(folders.flatMap(({ programs }) => programs.flatMap(allNeedsOf)))].sort();
}

/** What a reader calls the software of a package, where that is not the package's name. */
const titles: Readonly<Record<string, string>> = {
  'nginx-light': 'nginx',
  haproxy: 'HAProxy',
  caddy: 'Caddy',
  'golang-go': 'Go',
  wget: 'Wget',
  ruby: 'Ruby',
  'golang-google-grpc-dev': 'grpc-go',
  'libgrpc++-dev': 'grpc C++',
  'libgrpc-java': 'grpc-java',
  'g++': 'GCC',
};

/** Packages that stand for a version of something: name and version that a reader knows. */
const families: readonly [RegExp, (parts: RegExpExecArray, version: string) => [string, string]][] = [
  // Debian takes the JDK's security updates; the feature release is what an output depends on.
  [/^openjdk-(\d+)-/, ([, feature = '']) => ['OpenJDK', feature]],
  [/^python3-(.+)$/, ([, name = ''], version) => [name, version]],
  [/^ruby-(.+)$/, ([, name = ''], version) => [name, version]],
];

/**
 * Name → version of the software in packages, as a reader knows them.
 *
 * @param packages Names of packages.
 * @param installed Versions of Debian, by package. One that is missing is left out.
 */
export function softwareIn(packages: readonly string[], installed: ReadonlyMap<string, string>): Record<string, string> {
  const named = packages.flatMap((name): [string, string][] => {
    const debian = installed.get(name);
    if (debian === undefined) return [];
    const version = upstream(debian);
    for (const [pattern, read] of families) {
      const parts = pattern.exec(name);
      if (parts) return [read(parts, version)];
    }
    return [[titles[name] ?? name, version]];
  });
  return Object.fromEntries(named);
}
