import { serve } from '../_harness/serve.ts';

const most = 30;

// region: show
await using balancer = await serve((request, response) => {
  const list = String(request.headers['x-forwarded-for']).split(', ');
  if (list.length > most) response.writeHead(463).end();
  else response.end(`order 7, ${list.length} address in the list`);
});
await using edge = await serve(async (request, response) => {
  const anew = String(request.socket.remoteAddress); // mark
  const answer = await fetch(balancer.url, { headers: { 'X-Forwarded-For': anew } });
  response.writeHead(answer.status).end(await answer.text());
});

const invented = Array.from({ length: 40 }, (_, n) => `198.51.100.${n + 1}`).join(', ');
const response = await fetch(edge.url, { headers: { 'X-Forwarded-For': invented } });
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
