/** A TCP port on which something else than gRPC answers, or nothing does. */
import * as net from 'node:net';
import type { Play } from '../scene.ts';

interface Options {
  /** What it sends to each connection, before anything is asked; nothing when left out. */
  greeting?: string;
  /** Closes the connection at once, or after the greeting. */
  close?: boolean;
}

export const play: Play<Options> = async ({ greeting, close = false }) => {
  let connections = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    connections += 1;
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
    socket.resume();
    if (greeting !== undefined) socket.write(greeting);
    if (close) socket.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    says: { address: `127.0.0.1:${(server.address() as net.AddressInfo).port}` },
    does: { connections: () => connections },
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
};
