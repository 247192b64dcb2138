import { serve } from '../../systems/http/_harness/serve.ts';
import { again, Budget } from './again.ts';

// region: show
type Answer = [status: number, retryAfter?: string] | 'reset';

/** A server that gives these answers, then 200, and a call with 3 s. */
async function ask(
  what: string,
  answers: Answer[],
  init: RequestInit = {},
  budget = new Budget(),
) {
  const arrivals: number[] = [];
  await using shop = await serve((request, response) => {
    const answer = answers[arrivals.push(performance.now()) - 1] ?? [200];
    if (answer === 'reset') {
      request.socket.resetAndDestroy();
    } else {
      const [status, wait] = answer;
      response.writeHead(status, wait === undefined ? {} : { 'Retry-After': wait }).end();
    }
  });
  const outcome = await again(`${shop.url}/orders`, {
    ...init,
    deadline: Date.now() + 3000,
    budget,
  })
    .then(({ status }) => String(status))
    .catch((error: unknown) => String((error as Error).cause ?? error));
  const [first = 0, second = first] = arrivals;
  const waited = second - first >= 995 ? ', paused 1 s or more' : '';
  console.log(`${what.padEnd(44)} ${arrivals.length}  ${outcome}${waited}`);
}
const key = { method: 'POST', headers: { 'Idempotency-Key': '"req-0b9f"' } };
const inTwoSeconds = () => new Date(Date.now() + 2500).toUTCString(); // cut to whole seconds
const spent = new Budget(0.1, 0);

console.log('request and answers'.padEnd(44), 'attempts, outcome');
await ask('GET: 503, 503', [[503], [503]]);
await ask('GET: connection reset', ['reset']);
await ask('POST: connection reset', ['reset'], { method: 'POST' }); // mark
await ask('POST with a key: connection reset', ['reset'], key); // mark
await ask('GET: 404', [[404]]);
await ask('GET: 503, Retry-After: 1', [[503, '1']]);
await ask('GET: 503, Retry-After: a date', [[503, inTwoSeconds()]]);
await ask('GET: 503, Retry-After: 3600', [[503, '3600']]); // mark
await ask('GET: 503, budget spent', [[503]], {}, spent); // mark
// endregion: show
