/** The constants of HTTP status codes, against the enums themselves: from npm always, from a machine's toolchains where it has them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HttpStatusCode } from 'axios';
import { describe, expect, test } from 'vitest';
import { spell } from '../../src/entry/index.ts';
import { loadEntries } from '../../src/library/index.ts';
import { httpCodes } from '../../src/registries/http.ts';

const root = join(import.meta.dirname, '..', '..');
const system = loadEntries(root).systems.find(({ id }) => id === 'http');
if (!system) throw new Error('content/systems/http/system.yaml is missing or broken');

/** Code → constant of one row of the table, for every registered code that has one. */
function spelled(library: string): Record<string, string> {
  const row = system?.spellings.find((one) => one.library === library);
  if (!system || !row) throw new Error(`no row of system.yaml has the library ${library}`);
  const only = { ...system, spellings: [row] };
  return Object.fromEntries(httpCodes(root).flatMap((entry) => spell(only, entry).map(({ text }) => [entry.code, text])));
}

/** What the table says wrongly, and what it leaves out, given constant → number of the enum. */
function differences(library: string, prefix: string, upstream: Record<string, number>): { wrong: string[]; missing: string[] } {
  const ours = spelled(library);
  const numbers = new Set(Object.values(upstream).map(String));
  return {
    wrong: Object.entries(ours)
      .filter(([code, text]) => String(upstream[text.replace(prefix, '')]) !== code)
      .map(([, text]) => text),
    missing: httpCodes(root)
      .filter(({ code }) => numbers.has(code) && !(code in ours))
      .map(({ code }) => code),
  };
}

const agreed = { wrong: [], missing: [] };

test('axios, from npm', () => {
  expect(differences('axios', 'HttpStatusCode.', HttpStatusCode as unknown as Record<string, number>)).toEqual(agreed);
});

describe('Python, from the stubs in pyright', () => {
  const stub = readFileSync(join(root, 'node_modules/pyright/dist/typeshed-fallback/stdlib/http/__init__.pyi'), 'utf8');
  const upstream = Object.fromEntries([...stub.matchAll(/^\s+([A-Z_]+) = (\d+)$/gm)].map(([, name = '', code]) => [name, Number(code)]));

  test('of today', () => {
    expect(differences('http, 3.13 and later', 'HTTPStatus.', upstream)).toEqual(agreed);
  });

  test('before 3.13', () => {
    expect(differences('http, before 3.13', 'HTTPStatus.', upstream).wrong).toEqual([]);
  });
});

const goSource = ['/usr/lib/go/src', '/usr/local/go/src', ...['1.19', '1.22', '1.24'].map((version) => `/usr/share/go-${version}/src`)]
  .map((folder) => join(folder, 'net', 'http', 'status.go'))
  .find((path) => existsSync(path));

test.skipIf(goSource === undefined)('Go, where it is installed', () => {
  const source = readFileSync(goSource ?? '', 'utf8');
  const upstream = Object.fromEntries(
    [...source.matchAll(/^\s+(Status\w+)\s+= (\d+)/gm)].map(([, name = '', code]) => [name, Number(code)]),
  );
  expect(Object.keys(upstream).length).toBeGreaterThan(60);
  expect(differences('net/http', 'http.', upstream)).toEqual(agreed);
});

function javap(): string | undefined {
  try {
    return execFileSync('javap', ['-constants', 'java.net.HttpURLConnection'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return undefined;
  }
}
const java = javap();

test.skipIf(java === undefined)('java.net.HttpURLConnection, where a JDK is installed', () => {
  const upstream = Object.fromEntries(
    [...(java ?? '').matchAll(/(HTTP_[A-Z_]+) = (\d+)/g)].map(([, name = '', code]) => [name, Number(code)]),
  );
  expect(Object.keys(upstream).length).toBeGreaterThan(30);
  expect(differences('java.net.HttpURLConnection', 'HttpURLConnection.', upstream)).toEqual(agreed);
});
