import { serve } from '../_harness/serve.ts';

// region: show
const terms = { accepts: [{ scheme: 'exact', amount: '1000', asset: 'demo-coin' }] };

await using archive = await serve((request, response) => {
  if (request.headers['payment-signature']) {
    response.end('the article');
    return;
  }
  const encoded = Buffer.from(JSON.stringify(terms)).toString('base64');
  response.writeHead(402, { 'PAYMENT-REQUIRED': encoded }).end(); // mark
});

const response = await fetch(`${archive.url}/articles/7`); // a client without a wallet
console.error(`HTTP ${response.status} ${response.statusText}`);
const asked = response.headers.get('payment-required') ?? '';
console.error(`asked for: ${Buffer.from(asked, 'base64').toString()}`);
process.exitCode = response.ok ? 0 : 1;
// endregion: show
