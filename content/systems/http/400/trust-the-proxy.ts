import { serve } from '../_harness/serve.ts';

// region: show
const trustedProxies = ['127.0.0.1']; // mark
await using home = await serve((request, response) => {
  const peer = request.socket.remoteAddress ?? '';
  if (request.headers['x-forwarded-for'] && !trustedProxies.includes(peer)) {
    response.writeHead(400).end(`a reverse proxy at ${peer}, which is not trusted`);
  } else {
    response.end('welcome home');
  }
});

// What the proxy sends:
const headers = { 'X-Forwarded-For': '203.0.113.7' };
const response = await fetch(home.url, { headers });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
