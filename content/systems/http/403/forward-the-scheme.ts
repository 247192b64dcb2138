import { serve } from '../_harness/serve.ts';

// region: show
await using app = await serve((request, response) => {
  const scheme = request.headers['x-forwarded-proto'] ?? 'http';
  const own = `${scheme}://${request.headers.host}`;
  const foreign = request.method === 'POST' && request.headers.origin !== own;
  response.writeHead(foreign ? 403 : 200).end();
});

// What the proxy sends for a browser's request; it replaces whatever the browser sent.
const { host } = new URL(app.url);
const post = async (origin: string) => {
  const headers = { Origin: origin, 'X-Forwarded-Proto': 'https' }; // mark
  const { status } = await fetch(`${app.url}/address`, { method: 'POST', headers });
  return status;
};
console.log(`the shop's own page: HTTP ${await post(`https://${host}`)}`);
console.log(`another site's page: HTTP ${await post('https://evil.example')} (refused)`);
console.log('the check is on, and lets the own page pass');
// endregion: show
