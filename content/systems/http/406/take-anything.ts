import { serve } from '../_harness/serve.ts';

// region: show
await using site = await serve((request, response) => {
  const html = (request.headers.accept ?? '').startsWith('*/*');
  response.writeHead(200, { 'Content-Type': html ? 'text/html' : 'application/json' });
  response.end(html ? '<!doctype html><h1>Order 7</h1>' : '{"id":7}');
});

const read = async (Accept: string) => {
  const response = await fetch(`${site.url}/orders/7`, { headers: { Accept } });
  const type = response.headers.get('content-type');
  try {
    return `${response.status} ${type}: ${JSON.stringify(await response.json())}`;
  } catch (error) {
    return `${response.status} ${type}: ${String(error)}`;
  }
};
console.log('*/*              ', await read('*/*')); // mark
console.log('application/json ', await read('application/json'));
// endregion: show
