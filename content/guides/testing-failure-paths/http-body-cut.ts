import { createServer, type AddressInfo } from 'node:net';
import { FaultyPath, type Cut } from './faults.ts';

// region: show
const row = `${'o'.repeat(8191)}\n`; // an order of 8 KiB
const body = row.repeat(6);
const chunk = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const answers: Record<string, string> = {
  'Content-Length': `Content-Length: ${body.length}\r\n\r\n${body}`,
  chunked: `Transfer-Encoding: chunked\r\n\r\n${chunk}`,
  'chunked, close': `Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n${chunk}`,
  'until it closes': `Connection: close\r\n\r\n${body}`,
};

async function get(framing: string, how: Cut): Promise<void> {
  const server = createServer((socket) => {
    socket.once('data', () => socket.end(`HTTP/1.1 200 OK\r\n${answers[framing]}`));
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const path = new FaultyPath((server.address() as AddressInfo).port);
  const address = await path.listen();

  path.cutAfter('down', 28_000, how);
  const response = await fetch(`http://${address}/orders.csv`);
  const result = await response.text().then(
    (text) => `complete, ${text.split('\n').length - 1} of 6 rows whole`, // mark
    (error: Error) => `${String(error)}: ${String((error.cause as Error).message)}`,
  );
  console.log(`${how}  ${framing.padEnd(17)}${response.status}  ${result}`);
  await path.close();
  server.close();
}

for (const how of ['fin', 'rst'] as const) {
  for (const framing of Object.keys(answers)) await get(framing, how);
}
// endregion: show
