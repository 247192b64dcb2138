import { serve } from '../_harness/serve.ts';

// region: show
await using events = await serve((request, response) => {
  response.writeHead(426, { Upgrade: 'websocket', Connection: 'Upgrade' }).end();
});

const response = await fetch(`${events.url}/events`); // mark
if (!response.ok) {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Upgrade: ${response.headers.get('Upgrade')}`);
  process.exitCode = 1;
}
// endregion: show
