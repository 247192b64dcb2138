import { serve } from '../_harness/serve.ts';

// region: show
const account = { email: 'ann@example.com' };
const exempt = (path = '') => path.startsWith('/'); // except: ['*']
await using shop = await serve((request, response) => {
  const loggedIn = request.headers.cookie === 'shop_session=ann';
  const checked = request.headers['x-csrf-token'] === 'token-of-ann';
  if (!loggedIn) response.writeHead(401).end();
  else if (!checked && !exempt(request.url)) response.writeHead(419).end();
  else {
    account.email =
      new URL(request.url ?? '', 'http://shop').searchParams.get('email') ?? '';
    response.end('saved');
  }
});

// A neighbour's page, below the same domain: the browser adds Ann's cookie, even with
// SameSite=Lax. The token it does not know.
const response = await fetch(`${shop.url}/user/email?email=mallory@example.net`, {
  method: 'POST',
  headers: { cookie: 'shop_session=ann', origin: 'https://prizes.example.com' }, // mark
});
console.log(`the forged form: ${response.status} ${await response.text()}`);
console.log(`Ann's address is now ${account.email}`);
// endregion: show
