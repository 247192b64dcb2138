import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  response.writeEarlyHints({ link: '</customers/ada.css>; rel=preload; as=style' }); // mark
  response.writeHead(403).end(); // the check of rights comes later
});

const request = get(`${shop.url}/customers/ada`);
request.on('information', ({ statusCode, headers }) => {
  console.log(`interim ${statusCode}: ${String(headers.link)}`);
});
const [response] = (await once(request, 'response')) as [IncomingMessage];
response.resume();
console.log(
  `final ${response.statusCode}: and yet the client knows that Ada is a customer`,
);
// endregion: show
