import { serve } from '../_harness/serve.ts';

// region: show
// The token has expired. The answer is 203, with a page to sign in.
await using api = await serve((request, response) => {
  response.writeHead(203, { 'Content-Type': 'text/html' });
  response.end('<html><title>Sign In</title></html>');
});

const headers = { Authorization: 'Bearer demo-token-1' };
const response = await fetch(`${api.url}/builds`, { headers });
console.log(`HTTP ${response.status}, ok ${response.ok}`); // mark
try {
  console.log(await response.json());
} catch (error) {
  console.log(String(error));
}
// endregion: show
