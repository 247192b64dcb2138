/** The last resort for what people type; see src/resolve/guess.ts. Run with the real content, whose words it lives on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { causesIn, loadEntries, readResolverData } from '../../src/library/index.ts';
import { compile, resolve } from '../../src/resolve/index.ts';

const root = join(import.meta.dirname, '..', '..');
const data = compile(readResolverData(root));
const found = (text: string) => resolve(text, data).matches;
const pages = (text: string) => found(text).map(({ system, slug }) => `${system}/${slug}`);

describe('words without a code', () => {
  it.each([
    ['legal reasons', 'http/451'],
    ['npm publish forbidden', 'http/403'],
    ['shopctl - unknown service shoprpc.TillOpener', 'grpc/unimplemented'],
    ['why can I not use a tf.Tensor as a python bool in my own graph execution', 'tensorflow/operator-not-allowed-in-graph-error'],
    ['cannot convert string to float tensorflow', 'tensorflow/unimplemented-error'],
    ['failed to connect before the deadline', 'grpc/deadline-exceeded'],
  ])('%s', (text, page) => {
    expect(pages(text)[0]).toBe(page);
  });

  it('says what they stand in, marks where they are, and is never sure', () => {
    const [first] = found('  legal reasons');
    expect(first).toMatchObject({
      kind: 'fuzzy',
      reason: 'Your words stand in the name of Unavailable For Legal Reasons.',
      start: 2,
      end: 15,
    });
    expect(first?.score).toBeLessThan(0.5);
  });
});

describe('slips', () => {
  it.each([
    ['gprc unavailable error', 'grpc/unavailable'],
    ['tensrflow invalid argument', 'tensorflow/invalid-argument-error'],
    ['permision', 'grpc/permission-denied'],
    ['internal servr error', 'http/500'],
    ['http request sent to https port', 'http/497'],
    ['14 unavailble connect failed', 'grpc/unavailable'],
    ['stub returns status DEADLINE_EXCEED for a missing service', 'grpc/deadline-exceeded'],
  ])('%s', (text, page) => {
    expect(pages(text)[0]).toBe(page);
  });
});

describe('what is asked for first stands first', () => {
  it.each([
    ['context canceled vs deadline exceeded grpc', ['grpc/cancelled', 'grpc/deadline-exceeded']],
    ['deadline exceeded vs context canceled grpc', ['grpc/deadline-exceeded', 'grpc/cancelled']],
  ])('%s', (text, both) => {
    expect(pages(text).slice(0, 2)).toEqual(both);
  });

  it('a phrase before a name that only begins so', () => {
    expect(pages('rate limit').slice(0, 2)).toEqual(['http/429', 'grpc/resource-exhausted']);
  });

  it('a name in another system than what only nearly is one', () => {
    expect(found('forbidden in python')[0]).toMatchObject({ slug: '403', kind: 'name' });
  });
});

describe('what is no question gets no guess', () => {
  it.each([
    'Download cancelled by user',
    'order not found',
    'ticket 16 is unavailable',
    'how do I add a deadline to my calendar',
    'Process exited with code 16',
    'kubectl get pods -n internal',
    'INFO gRPC server started, listening on 9090, reflection enabled',
    'Server listening on 0.0.0.0 port 503',
  ])('%s', (text) => {
    expect(pages(text)).toEqual([]);
  });
});

test('the titles of causes are those that the parser finds', () => {
  const { entries } = loadEntries(root);
  const parsed = entries.map(({ entry }) => [entry.path, entry.causes.map(({ id, title }) => ({ id, title }))]);
  expect(entries.map(({ entry }) => [entry.path, causesIn(readFileSync(entry.path, 'utf8'))])).toEqual(parsed);
});
