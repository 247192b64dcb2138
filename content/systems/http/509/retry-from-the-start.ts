import { serve } from '../_harness/serve.ts';

// region: show
// 30 kB a day, and a file of 50 kB. Each attempt is on a new day.
let counted = 0;
await using host = await serve((request, response) => {
  const { range } = request.headers;
  const from = Number(range?.match(/\d+/)?.[0] ?? 0);
  const today = Buffer.alloc(Math.min(30_000, 50_000 - from));
  counted += today.length;
  response.writeHead(range ? 206 : 200, { 'Content-Length': 50_000 - from });
  response.write(today);
  if (from + today.length === 50_000) response.end();
  else setTimeout(() => response.destroy(), 50); // from here on it is 509
});

let kept = 0;
for (let day = 1; day <= 4; day++) {
  const response = await fetch(`${host.url}/film.mkv`); // no Range // mark
  try {
    kept = (await response.arrayBuffer()).byteLength;
  } catch {
    kept = 0; // a part of a file is thrown away
  }
}
console.log(`4 days from the start: ${counted} bytes counted, ${kept} kept`);
// endregion: show
