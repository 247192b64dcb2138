import { serve } from '../_harness/serve.ts';

// region: show
let refused = 0;
await using shop = await serve((request, response) => {
  refused += 1;
  response.writeHead(400).end();
});

let status = 0;
let accepted = 0;
for (let attempt = 1; attempt <= 5 && status !== 200; attempt += 1) {
  const response = await fetch(`${shop.url}/orders?limit=ten`); // mark
  status = response.status;
  if (response.ok) accepted += 1;
}
console.log(`requests: ${refused}, accepted: ${accepted}, last status: ${status}`);
// endregion: show
