import { serve } from '../_harness/serve.ts';

// region: show
let address = 'Main Street 1';
const csrfCheck = false; // "it got in the way" // mark

await using shop = await serve((request, response) => {
  const own = `http://${request.headers.host}`;
  if (csrfCheck && request.headers.origin !== own) {
    response.writeHead(403).end();
  } else if (request.headers.cookie === 'session=demo-session-1') {
    address = new URL(request.url ?? '', own).searchParams.get('address') ?? address;
    response.end();
  } else {
    response.writeHead(401).end();
  }
});

// A page elsewhere holds a form that submits itself; the browser adds the shop's cookie.
const forged = await fetch(`${shop.url}/address?address=Dark+Alley+13`, {
  method: 'POST',
  headers: { Origin: 'https://evil.example', Cookie: 'session=demo-session-1' },
});
console.log(`the forged request: HTTP ${forged.status}`);
console.log(`orders go to: ${address}`);
// endregion: show
