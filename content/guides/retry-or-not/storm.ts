import { policies, run } from './simulation.ts';

// region: show
const shown = ['no-retry', 'at-once', 'backoff', 'backoff-budget'] as const;
const columns = shown.map((name) => {
  const { sent } = run(policies()[name]);
  return sent.map((requests) => String(requests).padStart(name.length));
});
console.log(['second', ...shown].join('  '));
for (let second = 0; second < 30; second += 1) {
  const cells = columns.map((column) => column[second]);
  console.log([String(second).padStart(6), ...cells].join('  '));
}
// endregion: show
