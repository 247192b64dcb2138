/** Facts against upstream: every code, its number and its mappings equal what the pinned packages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiOf } from '../../src/entry/index.ts';
import type { Mapping } from '../../src/catalog/edges.ts';
import { loadEntries } from '../../src/library/index.ts';
import { libraryCodes, protoCodes } from '../../src/registries/grpc.ts';
import { errorCodes, tensorflowCodes } from '../../src/registries/tensorflow.ts';
import { registryOf } from '../../src/registries/index.ts';

const root = join(import.meta.dirname, '..', '..');
const { entries, systems } = loadEntries(root);

const mapping = (id: string) => parse(readFileSync(join(root, 'content', 'mappings', `${id}.yaml`), 'utf8')) as Mapping;
const table = (id: string, name: string) => mapping(id).tables.find((one) => one.id === name);

describe('gRPC', () => {
  const proto = protoCodes(root);
  const ours = entries.filter(({ entry }) => entry.system === 'grpc').map(({ entry }) => ({ name: entry.name, code: entry.code }));

  test('both upstream packages agree on 17 codes', () => {
    expect(proto).toHaveLength(17);
    expect(Object.fromEntries(proto.map(({ name, code }) => [name, code]))).toEqual(libraryCodes(root));
  });

  test('every entry has the name and number of the registry', () => {
    const upstream = new Map(proto.map(({ name, code }) => [name, code]));
    expect(ours.filter(({ name, code }) => upstream.get(name) !== code)).toEqual([]);
  });

  test('the mapping to HTTP is the one that google/rpc/code.proto states', () => {
    expect(table('grpc-http', 'google-api')?.edges).toEqual(Object.fromEntries(proto.map(({ name, http }) => [name, http])));
  });

  test('the mappings differ by direction, and none is the other one turned round', () => {
    const out = table('grpc-http', 'google-api')?.edges ?? {};
    const back = table('grpc-http', 'client-without-grpc-status')?.edges ?? {};
    expect(out['NOT_FOUND']).toBe('404 Not Found');
    expect(back['404 Not Found']).toBe('UNIMPLEMENTED');
    expect(out['RESOURCE_EXHAUSTED']).toBe('429 Too Many Requests');
    expect(back['429 Too Many Requests']).toBe('UNAVAILABLE');
  });
});

describe('TensorFlow', () => {
  const upstream = tensorflowCodes(root);
  const ours = entries.filter(({ entry }) => entry.system === 'tensorflow').map(({ entry }) => entry);

  test('the numbers of error_codes.proto are those of gRPC', () => {
    const { DO_NOT_USE_RESERVED_FOR_FUTURE_EXPANSION_USE_DEFAULT_IN_SWITCH_INSTEAD_, ...codes } = errorCodes(root);
    expect(DO_NOT_USE_RESERVED_FOR_FUTURE_EXPANSION_USE_DEFAULT_IN_SWITCH_INSTEAD_).toBe('20');
    expect(codes).toEqual(libraryCodes(root));
  });

  test('16 of the 18 classes have a number, each its own', () => {
    const codes = upstream.flatMap(({ code }) => code ?? []);
    expect(codes.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 16 }, (_, index) => index + 1));
    expect(upstream.filter(({ code }) => code === undefined).map(({ name }) => name)).toEqual([
      'OpError',
      'OperatorNotAllowedInGraphError',
    ]);
  });

  test('every entry has the name and number of the registry', () => {
    const known = new Map(upstream.map(({ name, code }) => [name, code]));
    expect(ours.filter(({ name, code }) => !known.has(name) || known.get(name) !== code)).toEqual([]);
  });

  test('the constant of the API reference equals the error code', () => {
    const system = systems.find(({ id }) => id === 'tensorflow');
    const codes = errorCodes(root);
    const wrong = upstream.filter((one) => {
      const constant = system && apiOf(system, one)?.constant;
      return constant && codes[constant.name.replace('tf.errors.', '')] !== constant.value;
    });
    expect(wrong).toEqual([]);
    expect(system && apiOf(system, { name: 'ResourceExhaustedError', code: '8' })?.constant).toEqual({
      name: 'tf.errors.RESOURCE_EXHAUSTED',
      value: '8',
    });
  });

  test('edges to and from gRPC keep the number, and lead from every class and to every class', () => {
    const proto = new Map(protoCodes(root).map(({ name, code }) => [name, code]));
    const numbers = new Map(upstream.map(({ name, code }) => [name, code]));
    const pairs = mapping('grpc-tensorflow').tables.flatMap(({ id, from, edges }) =>
      Object.entries(edges).map(([a, b]) => [id, ...(from === 'grpc' ? [a, b] : [b, a])]),
    );
    expect(pairs).toHaveLength(3 * 16);
    expect(pairs.filter(([, grpc = '', tensorflow = '']) => proto.get(grpc) !== numbers.get(tensorflow))).toEqual([]);
  });
});

describe('coverage', () => {
  test.each(systems.map(({ id, title }) => ({ id, title })))('$title: every code upstream has an entry', ({ id, title }) => {
    const upstream = registryOf(id, root)?.codes ?? [];
    const names = new Set(entries.filter(({ entry }) => entry.system === id).map(({ entry }) => entry.name));
    const missing = upstream.filter(({ name }) => !names.has(name)).map(({ name }) => name);
    console.log(`${title} ${upstream.length - missing.length}/${upstream.length}`);
    expect(upstream.length, `no registry is read for ${id}; add one in src/registries`).toBeGreaterThan(0);
    expect(missing, 'These codes exist upstream and have no entry. `npm run new -- <system> <CODE>` begins one.').toEqual([]);
  });
});
