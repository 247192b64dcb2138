import { serve } from '../_harness/serve.ts';

// region: show
let maintenance = true;
await using service = await serve((request, response) => {
  response.writeHead(maintenance ? 410 : 201).end(); // 503 was meant // mark
});

// A client that does what 410 asks for:
const subscriptions = new Set(['/push/anna', '/push/ben', '/push/carla']);
for (const path of subscriptions) {
  const { status } = await fetch(service.url + path, { method: 'POST' });
  if (status === 410) subscriptions.delete(path);
}
maintenance = false;
console.log(
  `the service is back; subscriptions that clients still have: ${subscriptions.size}`,
);
// endregion: show
