/** Every alert rule and every query can be read by the language that it is written in. `npm run verify:alerts` asks promtool too. */
import { join } from 'node:path';
import { parser as logql } from '@grafana/lezer-logql';
import type { LRParser } from '@lezer/lr';
import { parser as promql } from '@prometheus-io/lezer-promql';
import { describe, expect, test } from 'vitest';
import { alertRules, evaluatorOf, kitOf } from '../../src/entry/runbook.ts';
import { loadEntries } from '../../src/library/index.ts';

const { entries, systems } = loadEntries(join(import.meta.dirname, '..', '..'));
const parsers: Record<string, LRParser> = { prometheus: promql, loki: logql, promql, logql };

/** The text around the first place where a query can't be read; `undefined` when all of it can. */
function brokenAt(language: string, query: string): string | undefined {
  let found: number | undefined;
  parsers[language]?.parse(query).iterate({
    enter: ({ type, from }) => {
      if (type.isError) found ??= from;
    },
  });
  return found === undefined ? undefined : `${query.slice(Math.max(0, found - 20), found)}⟨here⟩${query.slice(found, found + 20)}`;
}

test('the parsers tell a broken query from a whole one', () => {
  expect(brokenAt('promql', 'sum by (a) (rate(x{b="c"}[5m])) > 0.1')).toBeUndefined();
  expect(brokenAt('promql', 'sum by (a) (rate(x{b="c"}[5m])')).toContain('⟨here⟩');
  expect(brokenAt('logql', 'sum(count_over_time({a="b"} |= "c" [5m]))')).toBeUndefined();
  expect(brokenAt('logql', 'sum(count_over_time({a="b"} |= c [5m]))')).toContain('⟨here⟩');
});

describe.each(entries.map(({ entry }) => ({ id: `${entry.system}/${entry.slug}`, entry })))('$id', ({ entry }) => {
  test('its rules and queries can be read', () => {
    const system = systems.find(({ id }) => id === entry.system);
    if (!system) throw new Error('an entry has a system');
    const rules = alertRules(entry).map((rule) => ({ language: evaluatorOf(rule), text: rule.expr }));
    const broken = [...rules, ...kitOf(entry, system, 'https://errdex.example').queries].flatMap(
      ({ language, text }) => brokenAt(language, text) ?? [],
    );
    expect(broken).toEqual([]);
  });
});

test('no two entries have an alert of the same name', () => {
  const names = entries.flatMap(({ entry }) => alertRules(entry).flatMap(({ alert }) => alert ?? []));
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  expect(names.length).toBeGreaterThanOrEqual(90);
});
