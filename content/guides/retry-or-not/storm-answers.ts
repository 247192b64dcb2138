import { policies, run } from './simulation.ts';

// region: show
const shown = ['no-retry', 'backoff', 'backoff-budget', 'backoff-drop-expired'] as const;
const columns = shown.map((name) => {
  const { answered } = run(policies()[name]);
  return answered.map((calls) => String(calls).padStart(name.length));
});
console.log(['second', ...shown].join('  '));
for (let second = 0; second < 30; second += 1) {
  const cells = columns.map((column) => column[second]);
  console.log([String(second).padStart(6), ...cells].join('  '));
}

const sum = (numbers: number[]) => numbers.reduce((before, number) => before + number, 0);
console.log('\nanswered of 2400 calls, and requests sent');
for (const [weather, what] of [
  [{ outage: true }, '5 s outage'],
  [{ outage: false, stray: 0.05 }, 'no outage, 5 % stray failures'],
] as const) {
  for (const [name, policy] of Object.entries(policies())) {
    const { sent, answered } = run(policy, weather);
    console.log(`${what}, ${name}: ${sum(answered)}, ${sum(sent)}`);
  }
}
// endregion: show
