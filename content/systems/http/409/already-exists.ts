import { contentOf, serve } from '../_harness/serve.ts';

// region: show
const customers = new Map<string, string>();

await using shop = await serve(async (request, response) => {
  const { email } = JSON.parse(await contentOf(request)) as { email: string };
  const known = customers.has(email);
  if (!known) customers.set(email, `/customers/${customers.size + 1}`);
  response.writeHead(known ? 409 : 201, { Location: customers.get(email) });
  if (!known)
    request.socket.destroy(); // the answer is lost on its way
  else response.end();
});

const create = () =>
  fetch(`${shop.url}/customers`, {
    method: 'POST',
    body: JSON.stringify({ email: 'anna@example.com' }),
  });

await create().catch((error: unknown) => console.log(String(error)));
const response = await create(); // mark
console.error(`HTTP ${response.status} ${response.statusText}`);
console.log(`customers: ${customers.size}`);
process.exitCode = 1;
// endregion: show
