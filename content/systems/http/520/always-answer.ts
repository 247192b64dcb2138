import { serve } from '../_harness/serve.ts';

// region: show
function orderPage(path: string): string {
  if (path === '/orders/7') throw new TypeError('total of undefined');
  return 'paid';
}

await using origin = await serve((request, response) => {
  try {
    response.end(orderPage(request.url ?? ''));
  } catch (error) {
    console.log(`origin's log: ${String(error)}`);
    response.writeHead(500).end('The order cannot be shown'); // mark
  }
});

await using edge = await serve(async (request, response) => {
  try {
    const answer = await fetch(origin.url + (request.url ?? ''));
    response.writeHead(answer.status).end(await answer.text());
  } catch {
    response.writeHead(520, 'Origin Error').end('error code: 520');
  }
});

const broken = await fetch(`${edge.url}/orders/7`);
console.log(`order 7: ${broken.status} ${await broken.text()}`);
const response = await fetch(`${edge.url}/orders/8`);
console.log(`order 8: ${response.status} ${await response.text()}`);
// endregion: show
