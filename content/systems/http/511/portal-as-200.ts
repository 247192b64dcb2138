import { Agent, interceptors, request } from 'undici';
import { serve } from '../_harness/serve.ts';

// region: show
let loggedIn = false;
await using network = await serve((incoming, response) => {
  response.setHeader('Cache-Control', 'max-age=600');
  response.end(loggedIn ? '{"rate":"1.08"}' : '<html>Log in to the network</html>'); // mark
});

const dispatcher = new Agent().compose(interceptors.cache());
const rates = async () => {
  const { statusCode, body } = await request(`${network.url}/rates.json`, { dispatcher });
  const text = await body.text();
  console.log(`HTTP ${statusCode}, ${text.startsWith('{') ? 'rates' : 'the login page'}`);
};
await rates();
loggedIn = true;
await rates(); // the page is in the cache now, as the rates
// endregion: show
await dispatcher.close();
