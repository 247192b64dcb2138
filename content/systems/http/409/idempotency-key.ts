import { serve } from '../_harness/serve.ts';

// region: show
const answers = new Map<string, string>();

await using shop = await serve((request, response) => {
  const key = String(request.headers['idempotency-key']);
  const known = answers.has(key);
  const location = answers.get(key) ?? `/customers/${answers.size + 1}`;
  answers.set(key, location);
  if (known) response.writeHead(201, { Location: location }).end();
  else request.socket.destroy(); // the answer is lost on its way
});

const key = crypto.randomUUID(); // mark
const create = () =>
  fetch(`${shop.url}/customers`, {
    method: 'POST',
    headers: { 'Idempotency-Key': key },
    body: JSON.stringify({ email: 'anna@example.com' }),
  });

await create().catch((error: unknown) => console.log(String(error)));
const response = await create();
console.log(`HTTP ${response.status}, Location ${response.headers.get('Location')}`);
console.log(`customers: ${answers.size}`);
// endregion: show
