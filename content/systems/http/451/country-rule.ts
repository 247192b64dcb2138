import axios from 'axios';
import { serve } from '../_harness/serve.ts';

// region: show
const allowed = new Set(['DE', 'FR']);

// The edge looks the caller's address up and passes the country on.
await using exchange = await serve((request, response) => {
  const country = String(request.headers['x-country']);
  if (allowed.has(country)) {
    response.end('{"price":"7.00"}');
    return;
  }
  response.writeHead(451, { 'Content-Type': 'application/json' }); // mark
  response.end('{"code":0,"msg":"Service unavailable from a restricted location"}');
});

// It worked on the developer's machine; the job runs in a cloud region elsewhere.
const headers = { 'X-Country': 'US' };
try {
  console.log((await axios.get(`${exchange.url}/price`, { headers })).data);
} catch (error) {
  console.error(String(error));
  if (axios.isAxiosError(error)) console.error(error.response?.data.msg);
  process.exitCode = 1;
}
// endregion: show
