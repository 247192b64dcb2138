import { serve } from '../_harness/serve.ts';

// region: show
let received = 0;
await using shop = await serve((request, response) => {
  request.on('data', (piece: Buffer) => (received += piece.length));
  request.on('end', () => response.writeHead(413).end());
});

const photo = Buffer.alloc(2_000_000);
let response: Response;
let attempts = 0;
do {
  response = await fetch(`${shop.url}/photos/7`, { method: 'PUT', body: photo });
  attempts += 1;
} while (!response.ok && attempts < 5); // mark
console.log(`${attempts} attempts, ${received} bytes sent, nothing stored`);
// endregion: show
