import { serve } from '../_harness/serve.ts';

// region: show
await using hasty = await serve((request, response) => {
  response.writeHead(413);
  request.destroy(); // mark
});
await using patient = await serve((request, response) => {
  request.resume();
  response.writeHead(413, { Connection: 'close' }).end('at most 1 MiB');
});

async function upload(url: string) {
  try {
    const response = await fetch(url, { method: 'PUT', body: Buffer.alloc(8_000_000) });
    return `${response.status}: ${await response.text()}`;
  } catch (error) {
    return String(error);
  }
}
console.log(`reads the rest, client sees ${await upload(patient.url)}`);
console.log(`closes at once, client sees ${await upload(hasty.url)}`);
// endregion: show
