import { createHmac } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
const sign = (path: string, expires: number) =>
  createHmac('sha256', 'demo-key').update(`${path} ${expires}`).digest('hex');

await using store = await serve((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '', 'http://store');
  const expires = Number(searchParams.get('expires'));
  const signed = searchParams.get('signature') === sign(pathname, expires);
  if (signed && Date.now() < expires) response.end('invoice 7');
  else response.writeHead(403).end(signed ? 'Request has expired' : 'wrong signature');
});

// Signed for 15 minutes when the mail was written; the customer reads it an hour later.
const written = Date.now() - 60 * 60_000;
const expires = written + 15 * 60_000; // mark
const signature = sign('/invoices/7.pdf', expires);
const link = `${store.url}/invoices/7.pdf?expires=${expires}&signature=${signature}`;

const response = await fetch(link);
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
