import { fullJitter } from './again.ts';
import { seeded } from './simulation.ts';

// region: show
/** 500 clients lose the server in the same moment; it takes 20 of them in each round of 100 ms. */
function reconnect(pause: (attempt: number, random: () => number) => number) {
  const random = seeded(42);
  const requests = Array<number>(400).fill(0);
  let clients = Array.from({ length: 500 }, () => ({ attempt: 1, round: 0 }));
  for (let round = 0; clients.length > 0; round += 1) {
    const now = clients.filter((client) => client.round === round);
    requests[round] = now.length;
    const refused = now.slice(20);
    for (const client of refused) {
      client.round = round + Math.max(1, Math.round(pause(client.attempt, random) / 100));
      client.attempt += 1;
    }
    clients = clients.filter((client) => client.round > round);
  }
  return requests;
}
const limit = (attempt: number) => Math.min(5000, 200 * 2 ** (attempt - 1));
const curves = {
  'no-jitter': reconnect(limit),
  'plus-minus-20': reconnect(
    (attempt, random) => limit(attempt) * (0.8 + 0.4 * random()),
  ),
  'full-jitter': reconnect((attempt, random) => fullJitter(attempt, 200, 5000, random)),
};
console.log(['second', ...Object.keys(curves)].join('  '));
for (let round = 0; round < 50; round += 1) {
  const cells = Object.entries(curves).map(([name, requests]) =>
    String(requests[round]).padStart(name.length),
  );
  console.log([(round / 10).toFixed(1).padStart(6), ...cells].join('  '));
}
for (const [name, requests] of Object.entries(curves)) {
  const last = requests.findLastIndex((count) => count > 0) / 10;
  console.log(
    `${name}: ${requests.reduce((sum, count) => sum + count)} requests, done after ${Math.round(last)} s`,
  );
}
// endregion: show
