import { serve } from '../_harness/serve.ts';

const most = 30;

// region: show
// The proxy behind the load balancer asks the orders service by its internal name.
await using orders = await serve((request, response) =>
  response.end(`order 7, asked through ${String(request.headers['x-forwarded-for'])}`),
);
let rounds = 0;
await using balancer = await serve(async (request, response) => {
  const list = String(request.headers['x-forwarded-for'] ?? '203.0.113.7').split(', ');
  if (list.length > most) return response.writeHead(463).end();
  rounds += 1;
  const appended = [...list, '10.0.1.4', '10.0.2.9'].join(', ');
  const answer = await fetch(orders.url, { headers: { 'X-Forwarded-For': appended } }); // mark
  return response.end(await answer.text());
});

const response = await fetch(balancer.url);
console.log(`HTTP ${response.status} after ${rounds} round: ${await response.text()}`);
// endregion: show
