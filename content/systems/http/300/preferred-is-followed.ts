import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/manual.en') return response.end('the manual in English');
  response.writeHead(300, { Location: '/manual.en' }); // the server's choice  // mark
  return response.end('manual.en, manual.de, manual.fr');
});

const response = await fetch(`${shop.url}/manual`);
console.log(`HTTP ${response.status}, fetch: ${await response.text()}`);
const { status, data } = await axios.get<string>(`${shop.url}/manual`);
console.log(`axios: ${status}, ${data}`);
// endregion: show
