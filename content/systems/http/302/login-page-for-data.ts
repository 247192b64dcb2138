import { serve } from '../_harness/serve.ts';

// region: show
await using shop = await serve((request, response) => {
  if (request.url === '/login') {
    response.setHeader('Content-Type', 'text/html').end('<h1>Log in</h1>');
  } else {
    console.log(`${request.url}: HTTP 302 Found`);
    response.writeHead(302, { Location: '/login' }).end(); // mark
  }
});

const response = await fetch(`${shop.url}/api/orders/7`);
console.log(`HTTP 302 was followed: status ${response.status}, ok ${response.ok}`);
try {
  console.log(await response.json());
} catch (error) {
  console.log(String(error));
}
// endregion: show
