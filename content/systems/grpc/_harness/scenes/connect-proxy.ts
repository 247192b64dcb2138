/** An HTTP proxy that is asked to CONNECT, and refuses or tunnels. */
import * as http from 'node:http';
import * as net from 'node:net';
import type { Play } from '../scene.ts';

interface Options {
  /** Status that it refuses with; without one it tunnels. */
  refuse?: number;
}

export const play: Play<Options> = async ({ refuse }) => {
  const asked: string[] = [];
  const proxy = http.createServer();
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.push(url);
    socket.on('error', () => socket.destroy());
    if (refuse !== undefined) {
      socket.end(`HTTP/1.1 ${refuse} ${http.STATUS_CODES[refuse] ?? ''}\r\n\r\n`);
      return;
    }
    const { hostname, port } = new URL(`http://${url}`);
    const upstream = net.connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    says: { address: `127.0.0.1:${(proxy.address() as net.AddressInfo).port}` },
    does: { asked: () => asked },
    close: () => {
      proxy.closeAllConnections();
      proxy.close();
    },
  };
};
