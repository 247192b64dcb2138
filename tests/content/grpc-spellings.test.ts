/**
 * The constants of gRPC's status codes, against the enums that npm brings. `npm run verify:spellings` asks the
 * languages of Debian's packages.
 */
import { Code, ConnectError } from '@connectrpc/connect';
import { status } from '@grpc/grpc-js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { grpcSpellings } from '../support/grpc-spellings.ts';
import { protoCodes } from '../../src/registries/grpc.ts';
import { root } from '../support/site.ts';

const numbers = protoCodes(root).map(({ code }) => Number(code));

test('the table has at least twelve languages or forms for every code', () => {
  const libraries = grpcSpellings.map(({ row }) => `${row.language} ${row.library ?? ''}`);
  expect(new Set(libraries).size).toBeGreaterThanOrEqual(12);
  // Connect has no word for success.
  for (const { row, texts } of grpcSpellings) {
    const lacking = numbers.filter((code) => texts[code] === undefined);
    expect(lacking, row.library).toEqual(row.language.startsWith('Connect') ? [0] : []);
  }
});

/** The table's constants of a row, without what stands before them. */
function constants(language: string, library: string, prefix: string): Record<number, string> {
  const found = grpcSpellings.find(({ row }) => row.language === language && row.library === library);
  if (!found) throw new Error(`system.yaml has no row for ${language}, ${library}`);
  for (const text of Object.values(found.texts)) expect(text.startsWith(prefix), text).toBe(true);
  return Object.fromEntries(Object.entries(found.texts).map(([code, text]) => [code, text.slice(prefix.length)]));
}

/** An enum of TypeScript as code → constant. */
function namesOf(enumeration: Record<string, string | number>): Record<number, string> {
  return Object.fromEntries(Object.entries(enumeration).flatMap(([name, code]) => (typeof code === 'number' ? [[code, name]] : [])));
}

test('grpc-js', () => {
  expect(constants('Node.js', '@grpc/grpc-js', 'grpc.status.')).toEqual(namesOf(status as never));
});

test('Connect', () => {
  expect(constants('Connect', '@connectrpc/connect', 'Code.')).toEqual(namesOf(Code as never));
});

test('Connect, on the wire', () => {
  const row = grpcSpellings.find(({ row: { language } }) => language === 'Connect, on the wire');
  const codes = Object.values(Code).filter((code) => typeof code !== 'string');
  const written = codes.map((code) => [code, `"code": "${/\[(\w+)\]/.exec(String(new ConnectError('', code)))?.[1] ?? ''}"`]);
  expect(row?.texts).toEqual(Object.fromEntries(written));
});

test('Python, from the stubs in pyright', () => {
  const stub = readFileSync(join(root, 'node_modules/pyright/dist/typeshed-fallback/stubs/grpcio/grpc/__init__.pyi'), 'utf8');
  const [, body = ''] = /^class StatusCode\(enum\.Enum\):\n((?: {4}.*\n|\n)+)/m.exec(stub) ?? [];
  const names = [...body.matchAll(/^ {4}([A-Z_]+) = /gm)].map(([, name]) => name);
  expect(Object.values(constants('Python', 'grpcio', 'grpc.StatusCode.')).sort()).toEqual(names.sort());
});

test('HTTP and JSON, and the raw trailer, from google/rpc/code.proto', () => {
  const names = Object.fromEntries(protoCodes(root).map(({ code, name }) => [code, `"status": "${name}"`]));
  expect(grpcSpellings.find(({ row }) => row.language === 'HTTP and JSON')?.texts).toEqual(names);
  const trailers = Object.fromEntries(numbers.map((code) => [code, `grpc-status: ${code}`]));
  expect(grpcSpellings.find(({ row }) => row.language === 'Raw trailer')?.texts).toEqual(trailers);
});
