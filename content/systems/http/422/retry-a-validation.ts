import { serve } from '../_harness/serve.ts';

// region: show
let validated = 0;
await using shop = await serve((request, response) => {
  validated += 1;
  response.writeHead(422).end();
});

let placed = 0;
for (let attempt = 1; attempt <= 5 && placed === 0; attempt += 1) {
  const response = await fetch(`${shop.url}/orders`, { method: 'POST', body: '{}' }); // mark
  if (response.ok) placed += 1;
}
console.log(`validated: ${validated}, placed: ${placed}`);
// endregion: show
