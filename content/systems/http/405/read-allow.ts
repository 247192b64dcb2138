import { serve } from '../_harness/serve.ts';

// region: show
const routes: Record<string, Record<string, () => string>> = {
  '/orders/7': {
    GET: () => '{"id":7,"state":"PAID"}',
    PATCH: () => '{"id":7,"state":"CANCELLED"}',
  },
};
await using shop = await serve((request, response) => {
  const methods = routes[request.url ?? ''];
  const handler = methods?.[request.method ?? ''];
  if (handler) response.end(handler());
  else if (methods)
    response.writeHead(405, { Allow: Object.keys(methods).join(', ') }).end();
  else response.writeHead(404).end();
});

const asked = await fetch(`${shop.url}/orders/7`, { method: 'PUT' });
const allowed = asked.headers.get('allow')?.split(', ') ?? []; // mark
const method = ['PUT', 'PATCH'].find((one) => allowed.includes(one));
console.log(`PUT: ${asked.status}, Allow: ${allowed.join(', ')}, so: ${method}`);
const response = await fetch(`${shop.url}/orders/7`, { method: method ?? 'PUT' });
if (response.ok) {
  console.log(`HTTP ${response.status} ${await response.text()}`);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  console.error(`Allow: ${response.headers.get('allow')}`);
  process.exitCode = 1;
}
// endregion: show
