/** The data in parts, and the systems that share their codes. */
import { describe, expect, test } from 'vitest';
import { addMessages, buildResolverData, compile, coreOf, messagesOf, missingMessages, resolve } from '../../src/resolve/index.ts';
import { filterOf, readFilter } from '../../src/resolve/keys.ts';

const kin = { system: 'grpc', reason: 'They share their numbers.' };
const data = buildResolverData({
  systems: [
    {
      id: 'grpc',
      title: 'gRPC',
      words: ['grpc'],
      shapes: [{ id: 'go', pattern: 'rpc error: code = (?<name>{Pascal})', reason: 'a Go error', weight: 0.98 }],
    },
    {
      id: 'tf',
      title: 'TF',
      words: ['tensorflow'],
      suffix: 'Error',
      kin,
      shapes: [
        { id: 'class', pattern: 'errors_impl\\.(?<name>{Pascal})', reason: 'an exception', weight: 0.99 },
        { id: 'log', pattern: 'status: (?<name>{STEM}|{Stem words})', reason: 'a log line', weight: 0.9 },
      ],
    },
  ],
  entries: [
    {
      system: 'grpc',
      slug: 'unavailable',
      code: '14',
      name: 'UNAVAILABLE',
      messages: [{ text: 'connection refused by *', cause: 'refused' }],
      phrases: ['server down'],
    },
    { system: 'tf', slug: 'unavailable-error', code: '14', name: 'UnavailableError', messages: [{ text: 'worker was preempted' }] },
    { system: 'tf', slug: 'op-error', name: 'OpError' },
  ],
});
const pages = (text: string, given = compile(data)) =>
  resolve(text, given).matches.map(({ system, slug, kind }) => `${system}/${slug} ${kind}`);

describe('stems and kin', () => {
  test('patterns find the names of a system without their suffix, those without a code left out', () => {
    expect(pages('status: UNAVAILABLE')[0]).toBe('tf/unavailable-error shape');
    expect(pages('status: Unavailable')[0]).toBe('tf/unavailable-error shape');
    expect(pages('status: OP')).toEqual([]);
  });

  test('the entry of the system that shares the number is offered as well', () => {
    expect(pages('errors_impl.UnavailableError: x')).toEqual(['tf/unavailable-error shape', 'grpc/unavailable kin']);
    const [, other] = resolve('errors_impl.UnavailableError: x', data).matches;
    expect(other).toMatchObject({ also: true, reason: kin.reason });
  });

  test('but not the other way round, unless the text names that system', () => {
    expect(pages('rpc error: code = Unavailable')).toEqual(['grpc/unavailable shape']);
    expect(pages('tensorflow worker: rpc error: code = Unavailable')).toContain('tf/unavailable-error kin');
  });

  test('a class without a number has no kin', () => {
    expect(pages('errors_impl.OpError: x')).toEqual(['tf/op-error shape']);
  });
});

describe('data in parts', () => {
  test('the core knows no message, and tells by a word of the text whose messages are missing', () => {
    const core = compile(coreOf(data));
    expect(JSON.stringify(coreOf(data))).not.toContain('preempted');
    const log = 'job 17 of host example.com ends: the worker was preempted again today, as it was the day before';
    expect(pages(log, core)).toEqual([]);
    expect(missingMessages(log, core, [])).toEqual(['tf']);
    expect(missingMessages('nothing of interest, '.repeat(8), core, [])).toEqual([]);
  });

  test('the messages of a matched system are asked for: they tell the cause', () => {
    const core = compile(coreOf(data));
    const text = 'rpc error: code = Unavailable desc = nothing known';
    expect(missingMessages(text, core, resolve(text, core).matches)).toEqual(['grpc']);
  });

  test('with its messages added the core answers as the whole does', () => {
    const core = compile(coreOf(data));
    for (const part of messagesOf(data)) addMessages(core, part);
    const texts = [
      'the worker was preempted',
      'rpc error: code = Unavailable desc = connection refused by 10.0.0.1',
      'grpc server down',
      'tf 14',
    ];
    for (const text of texts) {
      expect(resolve(text, core), text).toEqual(resolve(text, data));
      expect(missingMessages(text, core, []), text).toEqual([]);
    }
  });

  test('a question in words asks for the messages of systems with phrases, or those of the system that it names: it need not have their very words', () => {
    const core = compile(coreOf(data));
    expect(missingMessages('sever down', core, [])).toEqual(['grpc']);
    expect(missingMessages('tf worker preemted', core, [])).toEqual(['tf']);
    expect(missingMessages('grpc server dwn', core, [])).toEqual(['grpc']);
    for (const name of ['UNAVAILABLE', '14', 'tf', '']) expect(missingMessages(name, core, []), name).toEqual([]);
  });

  test('phrases stand in no log', () => {
    expect(pages('2026-11-26 08:00:00 INFO maintenance: the server goes down at noon, the other server stays up')).toEqual([]);
  });
});

test('a filter never misses a word that it was made of, and lets few others pass', () => {
  const words = new Set(Array.from({ length: 2000 }, (_, index) => `word${index}`));
  const has = readFilter(filterOf(words));
  expect([...words].filter((word) => !has(word))).toEqual([]);
  const passed = Array.from({ length: 20_000 }, (_, index) => `other${index}`).filter(has).length;
  expect(passed / 20_000).toBeLessThan(0.01);
});

test('the text that tells the cause comes with it', () => {
  const [match] = resolve('rpc error: code = Unavailable desc = connection refused by 10.0.0.1', data).matches;
  expect(match).toMatchObject({ cause: 'refused', causeText: 'connection refused by *' });
});
