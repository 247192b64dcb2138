/**
 * `npm run verify:hosts`: installs nginx and Caddy where it can, asks them over the built site, and closes with the
 * counts. A server that can't be had is skipped, said so, and counted.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { havePackages } from '../../src/verify/debian.ts';
import { dist, root } from '../support/site.ts';
import { hosts } from './servers.ts';

const results = join('test-results', 'hosts.json');

function main(): number {
  if (!existsSync(join(dist, '_hosting'))) {
    console.error('there is no built site; run `npm run build` first');
    console.log('hosts: 0 passed, 1 failed');
    return 1;
  }
  const { installed, lacking } = havePackages(hosts.flatMap(({ packages }) => packages));
  for (const reason of lacking) console.log(`lacking: ${reason}`);
  for (const { name, packages } of hosts) {
    const versions = packages.map((one) => `${one} ${installed.get(one) ?? 'missing'}`).join(', ');
    console.log(`${packages.every((one) => installed.has(one)) ? 'asked' : 'skipped'}: ${name} (${versions})`);
  }
  mkdirSync(join(root, 'test-results'), { recursive: true });
  rmSync(join(root, results), { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules', 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      'hosts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${results}`,
    ],
    { cwd: root, stdio: 'inherit' },
  );
  const counts = existsSync(join(root, results)) ? (JSON.parse(readFileSync(join(root, results), 'utf8')) as Record<string, number>) : {};
  const { numPassedTests: passed = 0, numFailedTests = 0, numPendingTests: skipped = 0 } = counts;
  // What fails before a test began is a failure as well.
  const failed = status !== 0 && numFailedTests === 0 ? 1 : numFailedTests;
  console.log(`hosts: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  return failed > 0 ? 1 : 0;
}

process.exitCode = main();
