import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using storage = await serve(({ headers }, response) => {
  console.log(`  Authorization: ${headers.authorization ?? 'absent'}`);
  console.log(`  X-Api-Key: ${headers['x-api-key'] ?? 'absent'}`);
  response.end();
});
await using shop = await serve((_, response) => {
  response.writeHead(302, { Location: storage.url }).end(); // mark
});

const headers = { Authorization: 'Bearer demo-token-1', 'X-Api-Key': 'demo-key-1' };
console.log('HTTP 302 to another origin, fetch');
await fetch(shop.url, { headers });
console.log('HTTP 302 to another origin, axios');
await axios.get(shop.url, { headers });
// endregion: show
