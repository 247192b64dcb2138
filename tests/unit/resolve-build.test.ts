import { describe, expect, it } from 'vitest';
import { buildResolverData, type BuildEntry, resolve } from '../../src/resolve/index.ts';
import { formOf } from '../../src/resolve/forms.ts';
import { slips } from '../../src/resolve/fuzzy.ts';
import { fold, spellings, styled } from '../../src/resolve/styles.ts';

const system = { id: 'grpc', title: 'gRPC', words: ['GRPC'], shapes: [] };
const entry = (name: string, code: string, aliases: string[]): BuildEntry => ({
  system: 'grpc',
  slug: name.toLowerCase().replaceAll('_', '-'),
  code,
  name,
  summary: `About ${name}.`,
  url: `/grpc/${name.toLowerCase().replaceAll('_', '-')}/`,
  aliases,
  messages: [],
});

describe('the data', () => {
  const entries = [
    entry('NOT_FOUND', '5', ['codes.NotFound', 'StatusCode.NOT_FOUND', 'NotFound', '5', 'no-such-thing']),
    entry('CANCELLED', '1', ['codes.Canceled', 'StatusCode.CANCELLED']),
  ];
  const data = buildResolverData({ systems: [system], entries });

  it('keeps what entries share once', () => {
    expect(data.systems[0]?.forms).toEqual(['StatusCode.{SCREAMING}', 'codes.{Pascal}']);
    expect(data.systems[0]?.words).toEqual(['grpc']);
    expect(data.entries).toEqual([
      { system: 'grpc', slug: 'not-found', code: '5', name: 'NOT_FOUND', aliases: ['no-such-thing'] },
      { system: 'grpc', slug: 'cancelled', code: '1', name: 'CANCELLED' },
    ]);
    expect(buildResolverData({ systems: [system], entries }, { summaries: true }).entries[1]?.summary).toBe('About CANCELLED.');
  });

  it('is plain JSON and resolves after a round trip', () => {
    const copy = JSON.parse(JSON.stringify(data)) as typeof data;
    expect(resolve('return codes.Canceled, nil // when the caller has gone', copy).matches[0]).toMatchObject({
      name: 'CANCELLED',
      kind: 'constant',
      start: 7,
      end: 21,
      reason: '“codes.Canceled” is a spelling of CANCELLED.',
    });
    expect(resolve('no such thing', copy).matches[0]).toMatchObject({ name: 'NOT_FOUND', kind: 'name' });
  });

  it.each([
    [{ pattern: '(?<name>x', weight: 1 }, /^Shape s: /],
    [{ pattern: 'x', weight: 1 }, /neither a group/],
    [{ pattern: '(?<name>x)', weight: 2 }, /weight is 2/],
  ])('names the shape that cannot be used', (part, message) => {
    const shapes = [{ id: 's', reason: 'r', ...part }];
    expect(() => buildResolverData({ systems: [{ ...system, shapes }], entries })).toThrow(message);
  });
});

describe('spelling', () => {
  it('folds what is one name', () => {
    expect(new Set(['CANCELLED', 'Canceled', 'cancelled', 'c-a-n-celled'].map(fold)).size).toBe(1);
    expect(fold('DEADLINE_EXCEEDED')).toBe('deadlineexceeded');
  });

  it('knows the styles', () => {
    expect(styled('DeadlineExceeded', 'SCREAMING')).toBe('DEADLINE_EXCEEDED');
    expect(styled('DEADLINE_EXCEEDED', 'kebab')).toBe('deadline-exceeded');
    expect(spellings('CANCELLED', 'Pascal')).toEqual(['Cancelled', 'Canceled']);
    expect(spellings('OK', 'Pascal')).toEqual(['OK', 'Ok']);
    expect(formOf('GRPC_STATUS_NOT_FOUND', ['NOT_FOUND'])).toBe('GRPC_STATUS_{SCREAMING}');
    expect(formOf('NotFound', ['NOT_FOUND'])).toBeUndefined();
  });

  it('counts slips', () => {
    expect(slips('unavaliable', 'unavailable', 2)).toBe(1);
    expect(slips('exausted', 'exhausted', 2)).toBe(1);
    expect(slips('internal', 'unavailable', 2)).toBe(3);
  });
});
