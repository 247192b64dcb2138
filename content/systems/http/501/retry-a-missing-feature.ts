import { serve } from '../_harness/serve.ts';

// region: show
let uploads = 0;
let bytes = 0;
await using storage = await serve((request, response) => {
  uploads += 1;
  request.on('data', (piece: Buffer) => (bytes += piece.length));
  request.on('end', () => response.writeHead(501).end());
});

const body = new Uint8Array(1_000_000);
let status = 0;
for (let attempt = 1; attempt <= 5 && status !== 200; attempt += 1) {
  status = (await fetch(`${storage.url}/backup`, { method: 'PUT', body })).status; // mark
}
console.log(`uploads: ${uploads}, sent: ${bytes / 1e6} MB, stored: 0`);
// endregion: show
