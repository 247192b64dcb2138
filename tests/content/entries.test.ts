/** What holds for every entry and is no matter of form: aliases, records, pairs, secrets. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aliases } from '../../src/entry/index.ts';
import { notRun } from '../../src/entry/programs.ts';
import { loadEntries, sha256 } from '../../src/library/index.ts';

const root = join(import.meta.dirname, '..', '..');
const { entries, systems, problems } = loadEntries(root);
const all = entries.map((one) => ({ ...one, id: `${one.entry.system}/${one.entry.slug}` }));

test('lint has nothing to say', () => {
  expect(problems.map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`)).toEqual([]);
});

test('no address leads to two entries', () => {
  const owners = new Map<string, string>();
  const collisions = all.flatMap(({ entry, id }) => {
    const system = systems.find((one) => one.id === entry.system);
    return (system ? [entry.slug, ...aliases(system, entry)] : []).flatMap((alias) => {
      const address = `${entry.system}/${alias}`;
      const owner = owners.get(address);
      owners.set(address, id);
      return owner === undefined ? [] : [`/${address}: ${owner} and ${id}`];
    });
  });
  expect(collisions).toEqual([]);
});

describe.each(all)('$id', ({ entry, programs }) => {
  test('every output is the one that was recorded', () => {
    const ran = programs.filter(({ file }) => file.record?.level === 'run');
    const changed = ran.filter(({ file }) => sha256(file.output ?? '') !== file.record?.outSha256).map(({ file }) => file.name);
    expect(changed).toEqual([]);
  });

  test('an error has a fix that is proven by a pair of programs', () => {
    const checks = systems.find((system) => system.id === entry.system)?.checks ?? {};
    // Where a system's programs can't be run, the pair is checked as far as they can be, and the page says so.
    const proven = (role: string, item: string) =>
      programs.some((one) => one.role === role && one.item === item && (one.file.record?.level === 'run' || one.language.id in checks));
    const pairs = entry.fixes.filter((fix) => proven('fix', fix.id) && fix.for.some((cause) => proven('cause', cause)));
    expect(entry.kind === 'success' || pairs.length > 0).toBe(true);
  });

  test('every program was run, or says why it can not be', () => {
    const wrong = programs.filter(({ file }) => (file.record?.level === 'run') === (notRun(file.source) !== undefined));
    expect(wrong.map(({ file }) => `${file.name}: ${file.record?.level ?? 'no record'}`)).toEqual([]);
  });

  test('no program or output holds what looks like a real secret', () => {
    const secret = /\beyJ[\w-]{10,}\.|-----BEGIN [A-Z ]*PRIVATE KEY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{20,}|\bxox[bap]-|\bya29\./;
    const found = programs.filter(({ file }) => secret.test(file.source) || secret.test(file.output ?? '')).map(({ file }) => file.name);
    expect(found).toEqual([]);
  });
});
