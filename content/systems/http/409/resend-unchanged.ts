import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let stock = { version: 1, quantity: 10 };

await using shop = await serve(async (request, response) => {
  if (request.method === 'PUT') {
    const wanted = JSON.parse(await contentOf(request)) as typeof stock;
    if (wanted.version !== stock.version) {
      response.writeHead(409).end(JSON.stringify({ version: stock.version }));
      return;
    }
    stock = { ...wanted, version: stock.version + 1 };
  }
  response.end(JSON.stringify(stock));
});

const read = async () => (await (await fetch(shop.url)).json()) as typeof stock;
const write = (state: typeof stock) =>
  fetch(shop.url, { method: 'PUT', body: JSON.stringify(state) });

const seenByBen = await read();
await write({ ...(await read()), quantity: 9 }); // Anna sells one

const mine = { ...seenByBen, quantity: seenByBen.quantity - 1 };
const first = await write(mine);
const { version } = (await first.json()) as { version: number };
await write({ ...mine, version }); // mark
console.log(`two sold, ${(await read()).quantity} left: a sale is lost`);
// endregion: show
