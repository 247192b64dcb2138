import { serve } from '../_harness/serve.ts';

// region: show
const unsubscribed = new Set(['/push/anna-phone']);
await using service = await serve((request, response) => {
  const gone = unsubscribed.has(request.url ?? '');
  response.writeHead(gone ? 410 : 201); // mark
  response.end(gone ? 'push subscription has unsubscribed or expired.' : undefined);
});

const subscriptions = ['/push/anna-phone', '/push/ben-laptop'];
for (const path of subscriptions) {
  const response = await fetch(service.url + path, { method: 'POST', body: 'paid' });
  if (response.ok) continue;
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(await response.text());
  process.exitCode = 1;
}
// endregion: show
