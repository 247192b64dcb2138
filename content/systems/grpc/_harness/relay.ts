/**
 * A TCP relay on loopback that stands for what lies between client and server: a load balancer, a
 * firewall, a broken cable. The gRPC client and server on its two sides are real.
 */
import * as net from 'node:net';

export interface RelayOptions {
  /** Closes a connection over which nothing was sent for so long, as load balancers do. Never when left out. */
  idleMs?: number;
}

export interface Relay {
  /** `127.0.0.1:<port>`; the client connects here. */
  address: string;
  /** How many connections clients have opened so far. */
  connections(): number;
  /** Closes all connections that are open. New ones are still accepted. */
  cut(): void;
  /** Swallows from now on what comes over the connections that are open, and closes none: a dead path. New ones work. */
  freeze(): void;
  /** Closes everything. */
  close(): Promise<void>;
}

/** Starts a relay to a server on this machine. */
export async function relay(
  port: number,
  { idleMs = 0 }: RelayOptions = {},
): Promise<Relay> {
  const open = new Set<net.Socket>();
  let opened = 0;
  let frozen = new Set<net.Socket>();

  const server = net.createServer((client) => {
    opened += 1;
    const upstream = net.connect(port, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      open.add(from);
      from.setTimeout(idleMs, () => from.destroy());
      from.on('data', (chunk) => {
        if (!frozen.has(from)) to.write(chunk);
      });
      from.on('error', () => from.destroy());
      from.on('close', () => {
        open.delete(from);
        if (!frozen.has(from)) to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    address: `127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    connections: () => opened,
    cut,
    freeze: () => {
      frozen = new Set(open);
    },
    close: async () => {
      frozen = new Set();
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
