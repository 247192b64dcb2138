import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { alertRules, evaluatorOf, kitOf, rulesFile } from '../../src/entry/runbook.ts';
import type { Entry, Runbook } from '../../src/entry/types.ts';

const prose = (markdown: string) => ({ markdown, position: { line: 1, column: 1 } });
const rule = '```yaml\n- alert: CallsCancelled\n  expr: rate(x{code="Canceled"}[5m]) > 1\n  for: 5m\n```';

function entry(alert: string, more: Partial<Entry> = {}): Entry {
  const onCall = { steps: prose('1. Look at [its cause](#cause-a).'), alert: prose(alert), sources: [], position: { line: 1, column: 1 } };
  return { system: 'grpc', slug: 'cancelled', code: '1', name: 'CANCELLED', kind: 'error', onCall, ...more } as unknown as Entry;
}

const runbook: Runbook = {
  label: 'grpc_code',
  names: { CANCELLED: 'Canceled' },
  unseen: ['7'],
  queries: [{ title: 'Share', language: 'promql', text: 'rate(x{grpc_code="{Pascal}",n="{code}"}[5m])\n', source: 'https://example.com/' }],
};
const system = { id: 'grpc', title: 'gRPC', runbook };
const site = 'https://errdex.example';

describe('alertRules', () => {
  test.each([
    ['a list', rule, ['CallsCancelled']],
    ['one rule', '```yaml\n# of your own\nalert: One\nexpr: up == 0\n```', ['One']],
    ['a file of groups', '```yaml\ngroups:\n  - name: a\n    rules:\n      - alert: Two\n        expr: up == 0\n```', ['Two']],
    ['an alarm of another service', '```yaml\nNamespace: AWS\nMetricName: M\n```', []],
    ['a query in another fence', '```text\nup == 0\n```', []],
  ])('reads %s', (_, alert, names) => {
    expect(alertRules(entry(alert)).map((one) => one.alert)).toEqual(names);
  });

  test.each([
    ['no expression', '```yaml\n- alert: A\n```', 'grpc/cancelled: <Alert> holds a rule that is none: 0.expr'],
    ['a key too many', '```yaml\n- alert: A\n  expr: up\n  sevrity: page\n```', 'Unrecognized key: "sevrity"'],
    ['a duration in words', '```yaml\n- alert: A\n  expr: up\n  for: five minutes\n```', '0.for is no duration'],
  ])('refuses %s', (_, alert, message) => {
    expect(() => alertRules(entry(alert))).toThrow(message);
  });
});

test.each([
  ['rate(x{a="b"}[5m]) > 0', 'prometheus'],
  ['sum(rate({job="nginx"} |~ "x" [5m]))', 'loki'],
  ['count_over_time({a="b"}\n  | json [5m])', 'loki'],
  ['x{a="b"} != 0', 'loki'],
])('%s is for %s', (expr, evaluator) => {
  // A comparison directly behind a selector reads like a filter; entries put aggregations there.
  expect(evaluatorOf({ expr })).toBe(evaluator);
});

describe('kitOf', () => {
  const kit = kitOf(entry(rule), system, site);

  test('links to the page, and by the label that the metrics carry', () => {
    expect(kit.url).toBe('https://errdex.example/grpc/cancelled/');
    expect(kit.template).toBe('https://errdex.example/grpc/{{ $labels.grpc_code }}');
  });

  test('puts the link and, where it has none, a summary into the rule', () => {
    expect(parse(kit.rules)).toEqual([
      {
        alert: 'CallsCancelled',
        expr: 'rate(x{code="Canceled"}[5m]) > 1',
        for: '5m',
        annotations: { summary: '1 CANCELLED', runbook_url: 'https://errdex.example/grpc/cancelled/' },
      },
    ]);
  });

  test('fills queries in with the name that the metrics write', () => {
    expect(kit.queries).toEqual([
      { title: 'Share', language: 'promql', text: 'rate(x{grpc_code="Canceled",n="1"}[5m])', source: 'https://example.com/' },
    ]);
  });

  test('a code that no counter can show has no query, and neither has one that is no error', () => {
    expect(kitOf(entry(rule, { code: '7' }), system, site).queries).toEqual([]);
    expect(kitOf(entry(rule, { kind: 'success' }), system, site).queries).toEqual([]);
  });

  test('makes links in the first minutes absolute', () => {
    expect(kit.steps).toContain('[its cause](https://errdex.example/grpc/cancelled/#cause-a)');
  });
});

test('a file of rules holds those of one evaluator, a group an entry', () => {
  const loki = '```yaml\n- alert: Lines\n  expr: sum(rate({a="b"} |= "c" [5m])) > 0\n```';
  const all = [entry(rule), entry(loki, { slug: 'other' }), entry('Nothing rings.', { slug: 'quiet' })];
  expect(parse(rulesFile(all, 'prometheus', site))).toMatchObject({
    groups: [{ name: 'errdex-grpc-cancelled', rules: [{ alert: 'CallsCancelled' }] }],
  });
  expect(parse(rulesFile(all, 'loki', site))).toMatchObject({ groups: [{ name: 'errdex-grpc-other', rules: [{ alert: 'Lines' }] }] });
  expect(parse(rulesFile([], 'loki', site))).toEqual({ groups: [] });
});
