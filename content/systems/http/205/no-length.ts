import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import axios from 'axios';

const open: Socket[] = [];
// region: show
// As with 204: no length, no chunks, and the connection stays open. For 205 that means "content follows".
const server = createServer((socket) => {
  open.push(socket);
  socket.once('data', () => socket.write('HTTP/1.1 205 Reset Content\r\n\r\n')); // mark
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const { port } = server.address() as AddressInfo;
const url = `http://127.0.0.1:${port}/measurements`;

const response = await fetch(url, { method: 'POST', body: 'celsius=4' });
console.log(`HTTP ${response.status} ${response.statusText}`);
console.log('fetch is done');
try {
  await axios.post(url, 'celsius=4', { timeout: 600 });
} catch (error) {
  console.log(`axios waits for the end of the content: ${String(error)}`);
}
// endregion: show
for (const socket of open) socket.destroy();
server.close();
