import { serve } from '../_harness/serve.ts';

// region: show
const size = 1_000_000;
let received = 0;
let tries = 0;
await using files = await serve((request, response) => {
  tries += 1;
  let now = 0;
  request.on('error', () => undefined);
  request.on('data', (bytes: Buffer) => {
    received += bytes.length;
    now += bytes.length;
    if (tries < 4 && now > size * 0.75) request.socket.destroy(); // a weak network
  });
  request.on('end', () => response.writeHead(201).end());
});

const upload = () =>
  fetch(`${files.url}/files`, { method: 'POST', body: 'x'.repeat(size) }); // from byte 0 // mark
let status: number | undefined;
while (status === undefined)
  status = await upload().then(
    (r) => r.status,
    () => undefined,
  );
console.log(
  `${tries} tries, ${Math.floor(received / size)} times the file and more through the network`,
);
// endregion: show
