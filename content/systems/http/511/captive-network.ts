import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
// The hotel's gateway takes every plain HTTP request until the guest has logged in.
const guests = new Set<string>();
await using gateway = await serve((request, response) => {
  if (guests.has(request.socket.remoteAddress ?? '')) {
    response.end('{"rate":"1.08"}');
    return;
  }
  response.writeHead(511, { 'Cache-Control': 'no-store' }); // mark
  response.end('<a href="https://portal.example.net/">Log in to the network</a>');
});

try {
  console.log((await axios.get(`${gateway.url}/rates.json`)).data);
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) console.error(error.response?.data);
  process.exitCode = 1;
}
// endregion: show
