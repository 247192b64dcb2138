import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  const accepts = (type: string) => (request.headers.accept ?? '*/*').includes(type);
  const found = request.url === '/orders/7.csv';
  if (found && accepts('text/csv')) {
    response.writeHead(200, { 'Content-Type': 'text/csv' }).end('id,state\n7,PAID\n');
  } else if (!found && accepts('application/problem+json')) {
    response.writeHead(404, { 'Content-Type': 'application/problem+json' });
    response.end('{"title":"No such order","status":404}');
  } else {
    response.writeHead(406).end(); // the error has no form that the client takes
  }
});

const Accept = 'text/csv, application/problem+json'; // mark
const response = await fetch(`${shop.url}/orders/8.csv`, { headers: { Accept } });
if (response.status === 404) {
  console.log(`the real answer: ${response.status} ${await response.text()}`);
} else {
  console.error(`HTTP ${response.status} ${response.statusText}`);
  process.exitCode = 1;
}
// endregion: show
