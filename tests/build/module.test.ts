/** The published resolver: one file, small as its page says, typed as its source is. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as published from '../../src/module/index.ts';
import { dist, serveSite, type Site } from '../support/site.ts';

const text = (name: string) => readFileSync(join(dist, name), 'utf8');
let site: Site;
beforeAll(async () => (site = await serveSite()));
afterAll(() => site.close());

test('it is not larger than its page says', () => {
  const [, most] = /at most (\d+) kB compressed with brotli/.exec(text('resolve-module/index.html')) ?? [];
  const size = brotliCompressSync(readFileSync(join(dist, 'resolve.js'))).length;
  console.log(`resolve.js ${size}/${Number(most) * 1000}`);
  expect(size).toBeLessThanOrEqual(Number(most) * 1000);
});

test('it needs nothing else', () => {
  expect(ts.preProcessFile(text('resolve.js'), true, true).importedFiles).toEqual([]);
});

test('it answers from what the site publishes', async () => {
  const module = (await import(pathToFileURL(join(dist, 'resolve.js')).href)) as typeof published;
  const resolver = await module.createResolver({ base: site.origin });
  expect(resolver.systems).toContainEqual({ id: 'grpc', title: 'gRPC' });
  const { matches, missing } = await resolver.resolve('Error: 14 UNAVAILABLE: No connection established');
  expect(matches[0]).toMatchObject({ code: '14', url: `${site.origin}/grpc/unavailable/` });
  expect(missing).toEqual([]);
});

/** What the compiler says of a module that uses the published types. */
function complaints(source: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-types-'));
  try {
    writeFileSync(join(folder, 'resolve.d.ts'), text('resolve.d.ts'));
    writeFileSync(join(folder, 'use.ts'), source);
    const program = ts.createProgram([join(folder, 'use.ts')], {
      strict: true,
      noEmit: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
      types: [],
    });
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('its types stand alone and say what its page shows', () => {
  expect(
    complaints(`
      import { compile, createResolver, type Match, resolve, type ResolverData } from './resolve.js';
      const resolver = await createResolver({ base: 'https://errors.example.com/' });
      const { matches, cut, missing } = await resolver.resolve('x', { systems: ['grpc'] });
      const first: Match | undefined = matches[0];
      export const told: [string | undefined, string | undefined, boolean, string[]] = [first?.cause, first?.code, cut, missing];
      const { errors } = await resolver.survey('x');
      export const counts: number[] = errors.map(({ count, first: { line } }) => count + line);
      export const whole = (data: ResolverData): Match[] => resolve('grpc-status: 14', compile(data)).matches;
    `),
  ).toEqual([]);
  expect(complaints(`import { createResolver } from './resolve.js'; createResolver({ bse: '' });`)).toHaveLength(1);
});

test('hosts that read _headers let pages of other origins use it', () => {
  for (const path of ['/resolve.js', '/resolver.json', '/resolver/*']) {
    expect(text('_headers')).toContain(`${path}\n  Access-Control-Allow-Origin: *\n`);
  }
});
