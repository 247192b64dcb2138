/**
 * `npm run verify:alerts`: promtool, from Debian's package `prometheus`, reads every published rule and runs the unit
 * tests beside this file. Installs the package when run as root; else says what is missing, and counts it as skipped.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rulesFile } from '../../src/entry/runbook.ts';
import { loadEntries } from '../../src/library/index.ts';
import { havePackages } from '../../src/verify/debian.ts';

const { entries, systems } = loadEntries(join(import.meta.dirname, '..', '..'));
const ids = systems.map(({ id }) => id);

const { installed, lacking } = havePackages(['prometheus']);
if (!installed.has('prometheus')) {
  for (const reason of lacking) console.log(`lacking: ${reason}`);
  console.log(`alerts: 0 passed, 0 failed, ${ids.length + 1} skipped`);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'errdex-alerts-'));
  let failed = 0;
  const check = (what: string, args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync('promtool', args, { cwd: folder, encoding: 'utf8' });
    if (status === 0) return;
    failed += 1;
    console.error(`${what}: ${error?.message ?? `${stdout}${stderr}`.trim()}`);
  };
  for (const id of ids) {
    const own = entries.flatMap(({ entry }) => (entry.system === id ? [entry] : []));
    writeFileSync(join(folder, `${id}.yml`), rulesFile(own, 'prometheus', 'https://errdex.example'));
    check(`rules of ${id}`, ['check', 'rules', `${id}.yml`]);
  }
  copyFileSync(join(import.meta.dirname, 'alerts.test.yml'), join(folder, 'alerts.test.yml'));
  check('unit tests of the rules', ['test', 'rules', 'alerts.test.yml']);
  rmSync(folder, { recursive: true, force: true });
  console.log(`alerts: ${ids.length + 1 - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
