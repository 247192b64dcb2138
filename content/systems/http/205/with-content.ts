import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
await using server = await serve((request, response) => {
  response.writeHead(205, { 'Content-Type': 'application/json' });
  response.end('{"saved":7}'); // mark
});

const response = await fetch(server.url, { method: 'POST' });
console.log(`HTTP ${response.status} ${response.statusText}`);
console.log(`fetch gives ${JSON.stringify(await response.text())}`);
const { data } = await axios.post<unknown>(server.url);
console.log(`axios gives ${JSON.stringify(data)}`);

// A framework that checks it throws.
try {
  console.log(new Response('{"saved":7}', { status: 205 }).status);
} catch (error) {
  console.log(String(error));
}
// endregion: show
