import { setTimeout as delay } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
const orders = new Map<string, Promise<string>>();
await using target = await serve(async (request, response) => {
  const key = String(request.headers['idempotency-key']);
  // The first request does the work, the others wait for the same result.
  const order = orders.get(key) ?? delay(300).then(() => 'ordered'); // mark
  orders.set(key, order);
  response.end(await order);
});
await using balancer = await serve(async (request, response) => {
  const key = String(request.headers['idempotency-key']);
  const headers = { 'Idempotency-Key': key };
  const answer = await fetch(target.url, { method: 'POST', headers });
  response.end(await answer.text());
});

const headers = { 'Idempotency-Key': 'cart-7' };
for (let attempt = 1; attempt <= 3; attempt++) {
  const signal = AbortSignal.timeout(attempt * 200);
  const answer = await fetch(balancer.url, { method: 'POST', headers, signal }).catch(
    () => undefined,
  );
  if (!answer) continue;
  console.log(`attempt ${attempt}: HTTP ${answer.status}, ${await answer.text()}`);
  break;
}
console.log(`${orders.size} order`);
// endregion: show
