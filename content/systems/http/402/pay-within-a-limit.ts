import { serve } from '../_harness/serve.ts';

const prices = new Map([
  ['/articles/7', 1000],
  ['/articles/8', 900_000],
]);
await using archive = await serve((request, response) => {
  if (request.headers['payment-signature']) return response.end('the article');
  const accepts = [{ amount: String(prices.get(request.url ?? '')), asset: 'demo-coin' }];
  const encoded = Buffer.from(JSON.stringify({ accepts })).toString('base64');
  return response.writeHead(402, { 'PAYMENT-REQUIRED': encoded }).end();
});

// region: show
let budget = 5000; // for today, of demo-coin

async function read(path: string): Promise<string> {
  const first = await fetch(archive.url + path);
  if (first.status !== 402) return first.text();
  const asked = Buffer.from(
    first.headers.get('payment-required') ?? '',
    'base64',
  ).toString();
  const { accepts } = JSON.parse(asked) as {
    accepts: { amount: string; asset: string }[];
  };
  const offer = accepts.find(
    ({ amount, asset }) => asset === 'demo-coin' && +amount <= 2000,
  );
  if (!offer || +offer.amount > budget) return `too expensive: ${accepts[0]?.amount}`; // mark
  budget -= +offer.amount;
  const headers = { 'PAYMENT-SIGNATURE': `signed for ${offer.amount}` };
  return (await fetch(archive.url + path, { headers })).text();
}

console.log(await read('/articles/7'));
console.log(await read('/articles/8'));
console.log(`budget left: ${budget}`);
// endregion: show
