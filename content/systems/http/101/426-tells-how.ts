import { serve } from '../_harness/serve.ts';

// region: show
await using chat = await serve((request, response) => {
  // No Upgrade field in the request: say what is needed, do not switch.
  response.writeHead(426, { Upgrade: 'websocket', Connection: 'Upgrade' }); // mark
  response.end('This address speaks WebSocket.\n');
});

const response = await fetch(`${chat.url}/chat`);
console.log(response.status, response.headers.get('upgrade'), await response.text());
// endregion: show
