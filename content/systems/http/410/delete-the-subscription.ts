import { serve } from '../_harness/serve.ts';

const unsubscribed = new Set(['/push/anna-phone']);
let requests = 0;
await using service = await serve((request, response) => {
  requests += 1;
  response.writeHead(unsubscribed.has(request.url ?? '') ? 410 : 201).end();
});

// region: show
const subscriptions = new Set(['/push/anna-phone', '/push/ben-laptop']);

async function notifyAll(text: string): Promise<number> {
  let delivered = 0;
  for (const path of subscriptions) {
    const response = await fetch(service.url + path, { method: 'POST', body: text });
    if (response.ok) delivered += 1;
    else if (response.status === 404 || response.status === 410)
      subscriptions.delete(path); // mark
    else throw new Error(`push service: HTTP ${response.status}`); // 429, 5xx: try again later
  }
  return delivered;
}

console.log(`delivered: ${await notifyAll('order 7 is paid')}`);
console.log(`delivered: ${await notifyAll('order 7 was sent')}`);
console.log(`requests: ${requests}, subscriptions left: ${subscriptions.size}`);
// endregion: show
