import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using server = await serve((request, response) => {
  request.resume();
  response.writeHead(205, { 'Content-Length': '0' }).end(); // mark
});
const url = `${server.url}/measurements`;

const response = await fetch(url, { method: 'POST', body: 'celsius=4' });
console.log(`fetch: HTTP ${response.status} ${response.statusText}`);
const { status, data } = await axios.post<string>(url, 'celsius=4', { timeout: 600 });
console.log(`axios: HTTP ${status}, ${data.length} characters of content`);
// endregion: show
