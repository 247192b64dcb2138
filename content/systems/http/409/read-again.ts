import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let stock = { version: 1, quantity: 10 };

await using shop = await serve(async (request, response) => {
  if (request.method === 'PUT') {
    const wanted = JSON.parse(await contentOf(request)) as typeof stock;
    if (wanted.version !== stock.version) {
      response.writeHead(409, { 'Content-Type': 'application/problem+json' });
      response.end(
        JSON.stringify({ title: 'Modified meanwhile', version: stock.version }),
      );
      return;
    }
    stock = { ...wanted, version: stock.version + 1 };
  }
  response.end(JSON.stringify(stock));
});

const read = async () => (await (await fetch(shop.url)).json()) as typeof stock;
const write = (state: typeof stock) =>
  fetch(shop.url, { method: 'PUT', body: JSON.stringify(state) });

async function sell(state: typeof stock): Promise<Response> {
  const response = await write({ ...state, quantity: state.quantity - 1 });
  return response.status === 409 ? sell(await read()) : response; // mark
}

const seenByAnna = await read();
const seenByBen = await read();
await sell(seenByAnna);
await sell(seenByBen);
console.log(`two sold, ${(await read()).quantity} left`);
// endregion: show
