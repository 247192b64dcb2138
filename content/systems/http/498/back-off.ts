import { serve } from '../_harness/serve.ts';

// region: show
let next = Date.now();
await using swift = await serve(async (request, response) => {
  const sleep = Math.max(0, next - Date.now());
  if (sleep > 200) {
    response.writeHead(498, 'Rate Limited').end('Slow down');
    return;
  }
  next = Math.max(next, Date.now()) + 100;
  await new Promise((resolve) => setTimeout(resolve, sleep));
  response.writeHead(201).end();
});

async function put(object: string): Promise<Response> {
  for (let wait = 100; ; wait *= 2) {
    const response = await fetch(`${swift.url}/v1/AUTH_shop/backup/${object}`, {
      method: 'PUT',
      body: 'x',
    });
    if (response.status !== 498 || wait > 2000) return response;
    await new Promise((resolve) => setTimeout(resolve, wait)); // mark
  }
}

const waiting = Array.from({ length: 20 }, (_, n) => String(n));
let stored = 0;
const worker = async () => {
  for (let object = waiting.shift(); object; object = waiting.shift()) {
    if ((await put(object)).status === 201) stored += 1;
  }
};
await Promise.all([worker(), worker(), worker()]); // 3 at once, not 20
console.log(`${stored} of 20 objects are stored`);
// endregion: show
