import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { aliases, nameForms, parseSystem, slugOf, spell, type SpellingRow } from '../../src/entry/index.ts';
import type { System } from '../../src/entry/types.ts';

const file = join(import.meta.dirname, '..', '..', 'content', 'systems', 'grpc', 'system.yaml');
const { system, problems } = parseSystem(readFileSync(file, 'utf8'), file);
const grpc = system as System;
const textsOf = (rows: SpellingRow[]) => rows.map(({ text }) => text);

test('the system of gRPC is valid', () => {
  expect(problems).toEqual([]);
});

describe('forms of a name', () => {
  test.each([
    ['DEADLINE_EXCEEDED', 'DeadlineExceeded', 'deadlineExceeded', 'deadline-exceeded'],
    ['UnauthenticatedError', 'UnauthenticatedError', 'unauthenticatedError', 'unauthenticated-error'],
    ['CrashLoopBackOff', 'CrashLoopBackOff', 'crashLoopBackOff', 'crash-loop-back-off'],
    ['ECONNREFUSED', 'Econnrefused', 'econnrefused', 'econnrefused'],
    ['Not Found', 'NotFound', 'notFound', 'not-found'],
    ['HTTPError', 'HttpError', 'httpError', 'http-error'],
    ['OK', 'Ok', 'ok', 'ok'],
    ['', '', '', ''],
  ])('%s', (name, Pascal, camel, kebab) => {
    expect(nameForms(name)).toMatchObject({ Pascal, camel, kebab });
  });
});

test('slugs follow the name or the code, as the system says', () => {
  expect(slugOf({ slug: 'name' }, { code: '4', name: 'DEADLINE_EXCEEDED' })).toBe('deadline-exceeded');
  expect(slugOf({ slug: 'code' }, { code: '42P01', name: 'undefined_table' })).toBe('42p01');
});

test('spellings follow templates, exceptions go first, a language without a word has no row', () => {
  const texts = textsOf(spell(grpc, { code: '1', name: 'CANCELLED' }));
  expect(texts).toContain('grpc.status.CANCELLED');
  expect(texts).toContain('codes.Canceled');
  expect(texts).toContain('grpc-status: 1');
  const ok = spell(grpc, { code: '0', name: 'OK' });
  expect(textsOf(ok)).toContain('codes.OK');
  expect(ok.filter(({ text }) => text === '')).toEqual([]);
});

describe('aliases', () => {
  test('are all that a machine may put into an address, without the slug', () => {
    const found = aliases(grpc, { code: '4', name: 'DEADLINE_EXCEEDED' });
    expect(found).toEqual(
      expect.arrayContaining([
        '4',
        'DEADLINE_EXCEEDED',
        'DeadlineExceeded',
        'deadlineExceeded',
        'deadline_exceeded',
        'deadlineexceeded',
        'DEADLINEEXCEEDED',
      ]),
    );
    expect(found).not.toContain('deadline-exceeded');
    expect(new Set(found).size).toBe(found.length);
  });

  test('know the one l of some languages', () => {
    expect(aliases(grpc, { code: '1', name: 'CANCELLED' })).toEqual(
      expect.arrayContaining(['CANCELED', 'Canceled', 'canceled', 'Cancelled', '1']),
    );
  });

  test('of a system whose slugs are codes hold the name', () => {
    expect(aliases({ slug: 'code', spellings: [] }, { code: '404', name: 'Not Found' })).toEqual(
      ['NOTFOUND', 'NOT_FOUND', 'NotFound', 'not-found', 'notFound', 'not_found', 'notfound'].sort(),
    );
  });

  test('are never more than a path segment', () => {
    for (const name of ['CANCELLED', 'OK', 'UNKNOWN'])
      for (const alias of aliases(grpc, { code: '1', name })) expect(alias).toMatch(/^[\w-]+$/);
  });
});
