import { serve } from '../_harness/serve.ts';

// region: show
let busy = true;
await using shop = await serve(async (request, response) => {
  let text = '';
  for await (const piece of request.setEncoding('utf8')) text += piece;
  const results = (JSON.parse(text) as string[]).map((id) => {
    if (id === 'order-2') return { id, status: 409 };
    return { id, status: id === 'order-3' && busy ? 503 : 201 };
  });
  busy = false;
  response.writeHead(207, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(results));
});

let ids = ['order-1', 'order-2', 'order-3'];
for (let attempt = 1; ids.length > 0 && attempt <= 3; attempt++) {
  const body = JSON.stringify(ids);
  const response = await fetch(`${shop.url}/orders:bulk`, { method: 'POST', body });
  const results = (await response.json()) as { id: string; status: number }[];
  for (const { id, status } of results) console.log(`${attempt}. ${id}: ${status}`);
  // Only what may pass is sent again, and only the items, not the batch.
  ids = results.filter(({ status }) => status >= 500).map(({ id }) => id); // mark
}
// endregion: show
