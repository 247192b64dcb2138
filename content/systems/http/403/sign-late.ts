import { createHmac } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

const sign = (path: string, expires: number) =>
  createHmac('sha256', 'demo-key').update(`${path} ${expires}`).digest('hex');

// region: show
await using store = await serve((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
  const expires = Number(searchParams.get('expires'));
  const signed = searchParams.get('signature') === sign(pathname, expires);
  if (signed && Date.now() < expires) response.end('invoice 7');
  else response.writeHead(403).end(signed ? 'Request has expired' : 'wrong signature');
});

// The mail names the shop, which knows the customer and signs at the click.
await using shop = await serve((request, response) => {
  const expires = Date.now() + 60_000; // mark
  const path = `${request.url}.pdf`;
  const query = new URLSearchParams({
    expires: String(expires),
    signature: sign(path, expires),
  });
  response.writeHead(302, { Location: `${store.url}${path}?${query}` }).end();
});

const response = await fetch(`${shop.url}/invoices/7`);
console.log(`HTTP ${response.status}: ${await response.text()}`);
// endregion: show
