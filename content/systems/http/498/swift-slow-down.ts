import { serve } from '../_harness/serve.ts';

// region: show
// Swift's limiter: a container takes 1 PUT in 100 ms here, and a request sleeps 200 ms at most.
let next = Date.now();
await using swift = await serve(async (request, response) => {
  const sleep = Math.max(0, next - Date.now());
  if (sleep > 200) {
    response.writeHead(498, 'Rate Limited').end('Slow down'); // mark
    return;
  }
  next = Math.max(next, Date.now()) + 100;
  await new Promise((resolve) => setTimeout(resolve, sleep));
  response.writeHead(201).end();
});

const responses = await Promise.all(
  Array.from({ length: 20 }, (_, n) =>
    fetch(`${swift.url}/v1/AUTH_shop/backup/${n}`, { method: 'PUT', body: 'x' }),
  ),
);
const refused = responses.find(({ status }) => status === 498);
if (refused) {
  console.error(`HTTP ${refused.status} ${refused.statusText}: ${await refused.text()}`);
  process.exitCode = 1;
}
// endregion: show
