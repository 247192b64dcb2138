import { request as send, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
let handled = 0;
await using shop = await serve((request, response) => {
  handled += 1;
  response.end('placed');
});
// no listener for checkExpectation: Node.js answers 417 by itself

const headers = { Expect: '200-ok' }; // mark
const [response] = (await once(
  send(`${shop.url}/orders`, { method: 'POST', headers }).end('{}'),
  'response',
)) as [IncomingMessage];
const answer = await contentOf(response);
if (response.statusCode === 200) {
  console.log(response.statusCode, answer);
} else {
  console.error(`requests that reached the handler: ${handled}`);
  console.error(`HTTP ${response.statusCode} ${response.statusMessage}`);
  process.exitCode = 1;
}
// endregion: show
