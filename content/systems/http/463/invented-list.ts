import { serve } from '../_harness/serve.ts';

const most = 30;

// region: show
// The load balancer counts; the proxy at the edge, in front of it, appends to what the client sent.
await using balancer = await serve((request, response) => {
  const list = String(request.headers['x-forwarded-for']).split(', ');
  if (list.length > most) response.writeHead(463).end();
  else response.end('order 7');
});
await using edge = await serve(async (request, response) => {
  const sent = String(request.headers['x-forwarded-for']);
  const appended = `${sent}, ${String(request.socket.remoteAddress)}`; // mark
  const answer = await fetch(balancer.url, { headers: { 'X-Forwarded-For': appended } });
  response.writeHead(answer.status).end(await answer.text());
});

const invented = Array.from({ length: 40 }, (_, n) => `198.51.100.${n + 1}`).join(', ');
const response = await fetch(edge.url, { headers: { 'X-Forwarded-For': invented } });
console.error(`HTTP ${response.status}`);
if (!response.ok) process.exitCode = 1;
// endregion: show
