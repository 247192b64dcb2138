import { serve } from '../_harness/serve.ts';

// region: show
const rows = async function* () {
  yield await Promise.resolve('7,PAID\n');
  throw new Error('connection to the database lost');
};

await using shop = await serve(async (request, response) => {
  try {
    let csv = 'id,state\n';
    for await (const row of rows()) csv += row;
    response.setHeader('Content-Type', 'text/csv'); // only now is it a 200 // mark
    response.end(csv);
  } catch {
    response.writeHead(503, { 'Retry-After': '5' }).end();
  }
});

const response = await fetch(`${shop.url}/orders.csv`);
console.log(
  `status ${response.status}, Retry-After ${response.headers.get('retry-after')}`,
);
// endregion: show
