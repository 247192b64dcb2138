/** What each tier has at hand: checks of programs that can't be run in it, and runtimes that have to be installed first. */
import { languageOf } from '../entry/programs.ts';
import type { EntryFolder, ProgramFile, System } from '../entry/types.ts';
import { type Check, checks } from './checks.ts';
import { havePackages } from './debian.ts';
import { allNeedsOf, neededBy } from './needs.ts';
import { npmRunners, type Runner, runtimes } from './runners.ts';
import { systemRunner } from './system-runners.ts';

/** `npm`: what `npm install` alone makes possible. `extended`: only what needs more. `all`: both. */
export type Tier = 'npm' | 'extended' | 'all';

/** A check, and what it found in all programs that are to be checked by it. */
interface Checked {
  check: Check;
  complaints: Map<string, string>;
}

export interface Workshop {
  tier: Tier;
  /** The check of a language's programs in a system, already done. */
  checked(system: string, language: string): Checked | undefined;
  /** What runs a program in this tier. */
  runner(system: string, language: string, extension: string): Runner | undefined;
  /** Whether the extended tier has a runtime for it, be it installed or not. */
  extended(system: string, language: string): boolean;
  /** What runs a program that needs packages; a sentence when it can't be run. */
  withPackages(program: Pick<ProgramFile, 'name' | 'path' | 'source'>): Runner | string;
  /** Why runtimes and packages can't be had: a sentence each. */
  lacking: string[];
}

const unknown = (system: System, what: string, id: string, known: object) =>
  new Error(`${system.path}: no ${what} is called "${id}"; there are ${Object.keys(known).join(', ')}`);

/** Does the checks, one call a system and language, and installs the runtimes that the tier needs. */
export async function openWorkshop(
  root: string,
  tier: Tier,
  systems: readonly System[],
  folders: readonly EntryFolder[],
  languages?: ReadonlySet<string>,
): Promise<Workshop> {
  const checked = new Map<string, Checked>();
  const extended = new Map<string, Runner | undefined>();
  const lacking: string[] = [];
  for (const system of systems) {
    const own = folders.filter((folder) => folder.system === system.id);
    for (const [language, id] of Object.entries(system.checks)) {
      if (languages && !languages.has(language)) continue;
      const check = checks[id];
      if (!check) throw unknown(system, 'check', id, checks);
      const files = own.flatMap(({ programs }) => programs.filter(({ name }) => languageOf(name)?.id === language).map(({ path }) => path));
      checked.set(`${system.id} ${language}`, { check, complaints: await check.complaints(root, system.id, files) });
    }
    for (const [language, id] of Object.entries(system.runtimes)) {
      const runtime = runtimes[id];
      if (!runtime) throw unknown(system, 'runtime', id, runtimes);
      const failure = tier === 'npm' || own.length === 0 ? undefined : runtime.prepare(root);
      if (failure !== undefined) lacking.push(failure);
      extended.set(`${system.id} ${language}`, tier === 'npm' || failure !== undefined ? undefined : runtime.runner(root));
    }
  }
  const packages = tier === 'npm' ? undefined : havePackages(neededBy(folders));
  lacking.push(...(packages?.lacking ?? []));
  const byExtension = new Map(npmRunners(root).map((runner) => [runner.extension, runner]));
  const node = byExtension.get('ts');
  return {
    tier,
    lacking,
    withPackages: (program) => {
      const missing = allNeedsOf(program).filter((name) => !packages?.installed.has(name));
      if (missing.length > 0) return `not installed: ${missing.join(' ')}`;
      const runner = node && packages && systemRunner(program, node, packages.installed);
      return runner ?? 'no runner for its language';
    },
    checked: (system, language) => checked.get(`${system} ${language}`),
    extended: (system, language) => extended.has(`${system} ${language}`),
    runner: (system, language, extension) => {
      if (extended.has(`${system} ${language}`)) return extended.get(`${system} ${language}`);
      return tier === 'extended' ? undefined : byExtension.get(extension);
    },
  };
}
