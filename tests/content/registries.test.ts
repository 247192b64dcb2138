/** Facts against upstream: every code, its number and its mappings equal what the pinned packages say. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiOf } from '../../src/entry/index.ts';
import type { Mapping } from '../../src/catalog/edges.ts';
import { loadEntries } from '../../src/library/index.ts';
import { httpCodes, nodeCodes, statusesCodes, unregistered } from '../../src/registries/http.ts';
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

describe('HTTP', () => {
  const ours = entries.filter(({ entry }) => entry.system === 'http').map(({ entry }) => entry);
  const registered = new Map(httpCodes(root).map(({ code, name }) => [code, name]));
  // Reserved codes have no name in the registry; their pages have the one that they are known by.
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

  test('both upstream tables agree on 63 codes and their names', () => {
    expect(Object.keys(nodeCodes())).toHaveLength(63);
    expect(nodeCodes()).toEqual(statusesCodes(root));
  });

  test('every entry of the registry has the name of the registry', () => {
    const wrong = ours.flatMap(({ code = '', name, http }) => {
      const upstream = registered.get(code);
      if (upstream === undefined || http?.standing === 'reserved' || plain(upstream) === plain(name)) return [];
      return [`${code} ${name}, upstream ${upstream}`];
    });
    expect(wrong).toEqual([]);
  });

  test('what is called unregistered is not in the registry, and the other way round', () => {
    const wrong = ours.filter(({ code = '', http }) => (http?.standing === 'unregistered') === registered.has(code));
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('older names that Node.js prints are among the other names of an entry', () => {
    const node = nodeCodes();
    const wrong = ours.filter(({ code = '', name, alsoNamed }) => {
      const printed = node[code];
      return printed !== undefined && ![name, ...alsoNamed.map((other) => other.name)].some((one) => plain(one) === plain(printed));
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('says what each security failure reveals, and whose error each gateway error is', () => {
    const having = (codes: string[], key: 'reveals' | 'whose') =>
      ours.filter((entry) => codes.includes(entry.code ?? '') && !entry[key]).map(({ code }) => code);
    expect(having(['401', '403', '404', '407', '419', '421', '425', '429', '431', '451', '495', '496', '511'], 'reveals')).toEqual([]);
    expect(having(['499', '502', '503', '504', '520', '521', '522', '523', '524', '525', '526'], 'whose')).toEqual([]);
  });

  test('coverage beyond the registry', () => {
    const codes = new Set(ours.map(({ code }) => code));
    const missing = Object.keys(unregistered).filter((code) => !codes.has(code));
    console.log(`HTTP, unregistered ${Object.keys(unregistered).length - missing.length}/${Object.keys(unregistered).length}`);
    expect(missing).toEqual(notYet['http-unregistered']);
  });
});

/** Codes that have no entry so far. A code leaves the list when its entry is written, and none may be added. */
const notYet: Record<string, string[]> = {
  http: [],
  'http-unregistered': [],
};

describe('coverage', () => {
  test.each(systems.map(({ id, title }) => ({ id, title })))('$title: every code upstream has an entry', ({ id, title }) => {
    const upstream = registryOf(id, root)?.codes ?? [];
    const own = entries.filter(({ entry }) => entry.system === id).map(({ entry }) => entry);
    const found = new Set(own.map(({ code, name }) => code ?? name));
    const missing = upstream.filter(({ code, name }) => !found.has(code ?? name)).map(({ code, name }) => code ?? name);
    console.log(`${title} ${upstream.length - missing.length}/${upstream.length}`);
    expect(upstream.length, `no registry is read for ${id}; add one in src/registries`).toBeGreaterThan(0);
    expect(missing, 'These codes exist upstream and have no entry. `npm run new -- <system> <CODE>` begins one.').toEqual(notYet[id] ?? []);
  });
});
