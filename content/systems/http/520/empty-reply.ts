import { serve } from '../_harness/serve.ts';

// region: show
// The origin: the code for order 7 throws, and the process drops the connection.
await using origin = await serve((request, response) => {
  if (request.url === '/orders/7')
    request.socket.destroy(); // mark
  else response.end('paid');
});

// Stands in for the edge: no response from the origin is a 520.
await using edge = await serve(async (request, response) => {
  try {
    const answer = await fetch(origin.url + (request.url ?? ''));
    response.writeHead(answer.status).end(await answer.text());
  } catch (error) {
    const { cause } = error as { cause: Error };
    console.error(`edge: ${cause.message}`);
    response.writeHead(520, 'Origin Error').end('error code: 520');
  }
});

const response = await fetch(`${edge.url}/orders/7`);
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
if (!response.ok) process.exitCode = 1;
// endregion: show
