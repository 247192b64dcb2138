import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((_, response) => {
  // A deploy page of the proxy, a blocked address, a changed title: all of it is HTML too.
  response.setHeader('Content-Type', 'text/html').end('<h1>Back in five minutes</h1>');
});

let logouts = 0;
for (let tab = 0; tab < 3; tab += 1) {
  const response = await fetch(`${shop.url}/api/orders`);
  const type = response.headers.get('content-type');
  if (type?.startsWith('text/html')) logouts += 1; // mark
}
console.log(`${logouts} of 3 tabs logged their user out, whose session was fine`);
// endregion: show
