import { serve } from '../_harness/serve.ts';

// region: show
let requests = 0;

await using events = await serve((request, response) => {
  requests += 1;
  response.writeHead(426, { Upgrade: 'websocket', Connection: 'Upgrade' }).end();
});

async function subscribe(): Promise<boolean> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const response = await fetch(`${events.url}/events`); // mark
    if (response.ok) return true;
  }
  return false;
}

const subscribed = await subscribe();
console.log(`${requests} requests, subscribed: ${subscribed}`);
// endregion: show
