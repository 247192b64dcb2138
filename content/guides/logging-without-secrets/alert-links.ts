// needs: prometheus
import { spawnSync } from 'node:child_process';
import type {} from './interceptors.ts';
import { everythingWrittenBy } from './canaries.ts';

// region: show
const interceptors = import.meta.resolve('./interceptors.ts');
const written = await everythingWrittenBy(interceptors, 'every-path');
const metrics = written.split('\n').filter((line) => /^(#|grpc_)/.test(line));

const promtool = (what: string, file: string[], input = '') => {
  const args = [...what.split(' '), ...file];
  const cwd = import.meta.dirname; // alerts.yaml and alerts-test.yaml
  const run = spawnSync('promtool', args, { cwd, input, encoding: 'utf8' });
  console.log(`promtool ${args.join(' ')}\n${run.stdout}${run.stderr}`.trimEnd());
  console.log(`  exit status ${run.status}`);
  process.exitCode ||= run.status ?? 1;
};
promtool('check metrics', [], `${metrics.join('\n')}\n`);
promtool('check rules', ['alerts.yaml']);
promtool('test rules', ['alerts-test.yaml']); // mark
// endregion: show
