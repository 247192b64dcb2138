import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
const strict = await serve((request, response) => {
  response.writeHead(404).end(); // "no orders found" // mark
});
const plain = await serve((request, response) => {
  response.end('{"orders":[]}');
});

let alarms = 0;
for (const api of [strict, plain]) {
  await axios
    .get(`${api.url}/orders?customer=7`)
    .then(({ data }) => console.log(`orders of a new customer: ${data.orders.length}`))
    .catch((error: unknown) => console.log(`${String(error)} (alarm ${(alarms += 1)})`));
}
const { status } = await fetch(`${strict.url}/ordres?customer=7`);
console.log(`a misspelt path there: HTTP ${status} as well`);
// endregion: show
await Promise.all([strict.close(), plain.close()]);
