import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeHead(204).end();
});

async function call(path: string, method: string): Promise<unknown> {
  const response = await fetch(`${shop.url}${path}`, { method });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  if (response.status === 204 || response.status === 205) return undefined; // mark
  return response.json();
}

const result = await call('/orders/7', 'DELETE');
console.log('deleted', result);
// endregion: show
