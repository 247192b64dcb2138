#!/usr/bin/env node
// The bin is plain JavaScript for old Node versions: it finds a Node that runs TypeScript, then hands over to main.ts.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const root = join(here, '..', '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
// From 22.18 on Node runs TypeScript, from 24.3 on without a warning on standard error.
const atLeast = (wantedMajor, wantedMinor) => major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

function fail(message) {
  process.stderr.write(`errdex: ${message}\n`);
  process.exitCode = 2;
}

if (!existsSync(join(root, 'node_modules', 'satteri'))) {
  fail(`dependencies are missing; run \`npm install\` in ${root}`);
} else if (!atLeast(24, 3) && existsSync(pinned) && !process.env.ERRDEX_REEXECUTED) {
  const { status, signal, error } = spawnSync(pinned, process.argv.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, ERRDEX_REEXECUTED: '1' },
  });
  if (error) fail(`could not start ${pinned}: ${error.message}`);
  else process.exitCode = status ?? (signal ? 1 : 0);
} else if (atLeast(22, 18)) {
  // What was compiled, with its types taken out, is kept between calls: a third of the time that a command takes to start.
  nodeModule.enableCompileCache?.();
  const { main } = await import(pathToFileURL(join(here, 'main.ts')).href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  fail(`needs Node 22.18 or newer, this is ${process.versions.node}; run \`npm install\` in ${root} to get one`);
}
