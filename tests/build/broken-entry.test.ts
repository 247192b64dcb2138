/** A broken entry stops the build with its report, and the last build stays as it was. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '../support/site.ts';

const project = mkdtempSync(join(tmpdir(), 'errdex-broken-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));

test('the report names file, line, column and rule, and dist is untouched', () => {
  for (const name of ['node_modules', 'src', 'public', 'package.json', 'tsconfig.json']) symlinkSync(join(root, name), join(project, name));
  cpSync(join(root, 'astro.config.mjs'), join(project, 'astro.config.mjs'));
  cpSync(join(root, 'content'), join(project, 'content'), { recursive: true });
  mkdirSync(join(project, 'dist'));
  writeFileSync(join(project, 'dist', 'index.html'), 'the last build');

  const file = join(project, 'content', 'systems', 'grpc', 'unavailable', 'entry.mdx');
  const broken = readFileSync(file, 'utf8').replace('<Confirm>', '<Confrim>').replace('</Confirm>', '</Confrim>');
  writeFileSync(file, broken);
  const line = broken.split('\n').findIndex((text) => text.startsWith('<Confrim>')) + 1;

  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules', 'astro', 'bin', 'astro.mjs'), 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const output = stdout + stderr;
  expect(status).toBe(1);
  expect(output).toContain(`content/systems/grpc/unavailable/entry.mdx:${line}:1  unknown-tag`);
  expect(output).toContain('Did you mean');
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
  expect(readdirSync(join(project, 'dist'))).toEqual(['index.html']);
  expect(readFileSync(join(project, 'dist', 'index.html'), 'utf8')).toBe('the last build');
});
