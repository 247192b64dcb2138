import { serve } from '../_harness/serve.ts';

const most = 30;

// region: show
// The load balancer counts; the proxy behind it forwards to the public name, which is the load balancer.
let rounds = 0;
await using balancer = await serve(async (request, response) => {
  const list = String(request.headers['x-forwarded-for'] ?? '203.0.113.7').split(', ');
  if (list.length > most) return response.writeHead(463).end();
  rounds += 1;
  const appended = [...list, '10.0.1.4', '10.0.2.9'].join(', ');
  const answer = await fetch(balancer.url, { headers: { 'X-Forwarded-For': appended } }); // mark
  return response.writeHead(answer.status).end();
});

const response = await fetch(balancer.url);
console.error(`HTTP ${response.status} after ${rounds} rounds`);
if (!response.ok) process.exitCode = 1;
// endregion: show
