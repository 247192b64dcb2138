import { serve } from '../_harness/serve.ts';

// region: show
const oldest = { Version: 16.4, Chrome: 111, Firefox: 114 }; // mark
await using shop = await serve((request, response) => {
  const agent = request.headers['user-agent'] ?? '';
  const tooOld = Object.entries(oldest).some(
    ([name, version]) =>
      Number(new RegExp(`${name}/([0-9.]+)`).exec(agent)?.[1]) < version,
  );
  if (tooOld) response.writeHead(406).end('Your browser is not supported');
  else response.end('welcome');
});

// What developer tools send when they emulate a phone:
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 16_6) AppleWebKit/605.1.15 Version/16.6 Mobile Safari/604.1';
const response = await fetch(shop.url, { headers: { 'User-Agent': phone } });
const answer = await response.text();
if (response.ok) {
  console.log(response.status, answer);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}: ${answer}`);
  process.exitCode = 1;
}
// endregion: show
