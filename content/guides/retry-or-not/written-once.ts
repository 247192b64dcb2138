import { createHash } from 'node:crypto';
import { contentOf, serve } from '../../systems/http/_harness/serve.ts';
import { again, Budget } from './again.ts';

let requests = 0;
const met = Promise.withResolvers<void>(); // so that two requests do meet
let away = true; // the database, when the third order comes for the first time

// region: show
interface Kept {
  fingerprint: string;
  answer?: { status: number; text: string };
}
const orders: string[] = [];
const kept = new Map<string, Kept>(); // in a database: a table with a unique index on client and key

async function store() {
  if (orders.length === 1) await met.promise; // the second order takes until somebody asks again
  if (orders.length === 2 && away) {
    away = false;
    throw new Error('no database');
  }
  orders.push(`o-${orders.length + 1}`);
  return { status: 201, text: `o-${orders.length}` };
}

await using shop = await serve(async (request, response) => {
  const content = await contentOf(request);
  const key = String(request.headers['idempotency-key']);
  const fingerprint = createHash('sha256').update(content).digest('hex');
  const before = kept.get(key);
  if (before && before.fingerprint !== fingerprint) {
    response.writeHead(422).end(); // mark
  } else if (before && !before.answer) {
    response.writeHead(409).end(() => met.resolve()); // mark
  } else {
    const entry: Kept = before ?? { fingerprint };
    kept.set(key, entry); // before the work begins
    try {
      entry.answer ??= await store(); // the order and this answer: one transaction // mark
    } catch {
      kept.delete(key); // nothing was stored: the next attempt may try
      response.writeHead(503).end();
      return;
    }
    requests += 1;
    if (requests === 1)
      request.socket.resetAndDestroy(); // the first answer gets lost
    else response.writeHead(entry.answer.status).end(entry.answer.text);
  }
});

const budget = new Budget();
async function createOrder(key: string, quantity: number) {
  const answer = await again(`${shop.url}/orders`, {
    method: 'POST',
    headers: { 'Idempotency-Key': `"${key}"` },
    body: JSON.stringify({ customer: 'c-7', quantity }),
    deadline: Date.now() + 2000,
    budget,
  });
  return `HTTP ${answer.status} ${await answer.text()}`.trim();
}
console.log(`answer lost, repeated:      ${await createOrder('req-0b9f', 2)}`);
console.log(`same key, another order:    ${await createOrder('req-0b9f', 3)}`);
const both = await Promise.all([createOrder('req-5c1e', 1), createOrder('req-5c1e', 1)]);
console.log(`same key, at the same time: ${both.sort().join(', and ')}`);
console.log(`failed, repeated:           ${await createOrder('req-83d4', 5)}`);
console.log(`orders: ${orders.join(', ')}`); // mark
// endregion: show
