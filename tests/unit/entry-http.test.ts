/** What an entry of HTTP has besides what every entry has. */
import { describe, expect, test } from 'vitest';
import { aliases, parseEntry } from '../../src/entry/index.ts';
import { standingWords } from '../../src/entry/http.ts';
import { outlineOf } from '../../src/entry/outline.ts';
import { missingAsked } from '../../src/entry/rules/missing-asked.ts';
import { readContext } from '../../src/entry/context.ts';
import type { System } from '../../src/entry/types.ts';
import { edit, messages, success } from './entry-fixture.ts';

const facts = `alsoNamed:
  - { name: Payload Too Large, by: Node.js, source: spec }
subcodes:
  - { code: '0.13', by: IIS, meaning: 'a finer code', source: spec }
http:
  standing: registered
  registration: spec
  cacheable: no
  again: { idempotent: 'GET: no.', other: 'POST: no.' }
  fields:
    - { name: Retry-After, in: response, need: useful, missing: 'Clients guess.', source: spec }
`;
const lead = '\n<Visiting>\n\nMake it smaller.\n\n</Visiting>\n\n<Running>\n\nRead the log.\n\n</Running>\n\n## Causes\n';
const http = edit(edit(success, 'status: current\n', `status: current\n${facts}`), '\n## Causes\n', lead);
const path = 'content/systems/demo/ok/entry.mdx';

describe('a valid entry', () => {
  const { entry, problems } = parseEntry(http, path);

  test('has no problem', () => {
    expect(problems).toEqual([]);
  });

  test('holds what was written', () => {
    expect(entry?.http).toEqual({
      standing: 'registered',
      registration: 'spec',
      cacheable: 'no',
      again: { idempotent: 'GET: no.', other: 'POST: no.' },
      fields: [{ name: 'Retry-After', in: 'response', need: 'useful', missing: 'Clients guess.', source: 'spec' }],
    });
    expect(entry?.visiting?.markdown).toBe('Make it smaller.');
    expect(entry?.running?.markdown).toBe('Read the log.');
    expect(entry?.lead.markdown).toBe('The server sent this when its handler returned.');
    expect(entry?.subcodes.map(({ code }) => code)).toEqual(['0.13']);
  });

  test('is found below its other names', () => {
    const found = aliases({ slug: 'code', spellings: [] }, { code: '413', name: 'Content Too Large', alsoNamed: entry?.alsoNamed });
    expect(found).toEqual(expect.arrayContaining(['content-too-large', 'ContentTooLarge', 'payload-too-large', 'PayloadTooLarge']));
    expect(found).not.toContain('413');
  });
});

describe('complaints', () => {
  test.each([
    ['an unregistered code without the one who sends it', 'standing: registered', 'standing: unregistered', 'needs usedBy'],
    ['a registered code with one', 'standing: registered', 'standing: registered\n  usedBy: nginx', 'usedBy is for unregistered codes'],
    ['an unknown standing', 'standing: registered', 'standing: official', 'expected one of registered, reserved'],
    ['a registration that is not listed', 'registration: spec', 'registration: iana', 'registration is "iana", which is not among sources'],
    [
      "a field's source that is not listed",
      "missing: 'Clients guess.', source: spec",
      "missing: 'Clients guess.', source: rfc",
      'source is "rfc"',
    ],
    ['a finer code without a meaning', "meaning: 'a finer code', ", '', 'meaning'],
    ['a field in neither message', 'in: response', 'in: proxy', 'expected one of request, response'],
  ])('%s', (_, from, to, expected) => {
    expect(messages(edit(http, from, to))).toContain(expected);
  });

  test('a system that asks for the facts and tags gets them', () => {
    const system = { id: 'demo', asks: ['Visiting', 'http'] } as unknown as System;
    const of = (source: string) =>
      missingAsked
        .check({ systems: [system], folders: [outlineOf(readContext(source, path))], found: [] })
        .map(({ line, message }) => `${line}: ${message.split('.')[0]}`);
    expect(of(http)).toEqual([]);
    expect(of(success)).toEqual(['21: There is no <Visiting>', '3: There is no http among the facts']);
  });
});

test('a standing in words names who sends an unregistered code', () => {
  expect(standingWords({ standing: 'unregistered', usedBy: 'nginx' })).toBe('Unregistered, used by nginx');
  expect(standingWords({ standing: 'reserved' })).toBe('Reserved');
});
