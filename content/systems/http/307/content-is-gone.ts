import { fetch } from 'undici';
import { contentOf, serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve(async (request, response) => {
  const { length } = await contentOf(request);
  console.log(`${request.method} ${request.url}, ${length} bytes`);
  if (request.url === '/photos') {
    console.log('HTTP 307 Temporary Redirect');
    response.writeHead(307, { Location: '/photos/' }).end();
  } else {
    response.end('stored');
  }
});

async function* photo() {
  yield new TextEncoder().encode('half of the photo, ');
  yield new TextEncoder().encode('the other half');
}
try {
  const options = { method: 'POST', body: photo(), duplex: 'half' } as const; // mark
  const response = await fetch(`${shop.url}/photos`, options);
  console.log(await response.text());
} catch (error) {
  console.log(String(error));
}
// endregion: show
