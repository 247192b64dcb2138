// needs: openssl
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createAuthority,
  type Certificate,
} from '../../systems/grpc/_harness/certificates.ts';
import { deadAddress, serve } from '../../systems/grpc/_harness/shop.ts';
import { openShop } from './both-sides.ts';

const folder = mkdtempSync(join(tmpdir(), 'openssl-'));
const file = (name: string, content: Buffer) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

// region: show
/** Runs s_client with its standard input open until HTTP/2 answers, as `sleep 1 |` does, or with none at all. */
async function openssl(port: number, more = ['-brief'], input = 'open') {
  const words = `s_client -connect localhost:${port} -alpn h2 -CAfile ${ca}
    -verify_return_error -verify_hostname localhost`;
  const child = spawn('openssl', [...words.split(/\s+/), ...more], {
    stdio: [input === 'open' ? 'pipe' : 'ignore', 'pipe', 'pipe'],
  });
  let told = '';
  let bytes = '';
  child.stderr?.on('data', (text) => (told += text));
  child.stdout?.on('data', (part: Buffer) => {
    if (part[0] === 0) child.stdin?.end(); // the length of HTTP/2's first frame begins with 0
    bytes += part[0] === 0 ? 'bytes of HTTP/2\n' : String(part);
  });
  const exit = await new Promise((resolve) => child.on('close', resolve));
  const lines = (told + bytes).split('\n').flatMap((line) => {
    if (line.startsWith('Requested Sig')) return ['asks for a client certificate'];
    if (/^(?:verify error|Verification|Verify|no peer cert|bytes)/.test(line))
      return [line];
    return /:error:/.test(line) ? [line.split(':')[5]] : []; // the reason, without file and line
  });
  console.log(`  openssl: ${lines.join('; ')}; exit status ${String(exit)}`);
}
// endregion: show

const listen = (answer: (socket: Socket) => void) =>
  new Promise<{ port: number; close: () => void }>((resolve) => {
    const server = createServer(answer).listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, close: () => server.close() });
    });
  });

/** A path on which each direction takes 50 ms. */
const longWay = (port: number) =>
  listen((near) => {
    const far = connect(port, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.on('data', (chunk) => setTimeout(() => to.write(chunk), 50));
      from.on('end', () => setTimeout(() => to.end(), 50));
      from.on('error', () => to.destroy());
    }
  });

const authority = await createAuthority();
const other = await createAuthority('Other CA');
const ca = file('ca.pem', authority.cert);
const good = await authority.issue({ name: 'orders' });
const old = { fromDay: -90, untilDay: -1 };
const client = await authority.issue({ name: 'billing', ...old });

interface Details {
  clientAuthority?: Certificate;
  more?: string[];
  input?: 'none';
  far?: boolean;
}

async function situation(name: string, certificate: Certificate, details: Details = {}) {
  const { clientAuthority, more = [], input, far } = details;
  console.log(name);
  const shop = await openShop({ certificate, clientAuthority });
  const path = far ? await longWay(shop.port) : undefined;
  await openssl(path?.port ?? shop.port, ['-brief', ...more], input);
  await shop.report('  server', { counters: false });
  path?.close();
  await shop.close();
}

await situation('nothing is wrong', good);
await situation('expired', await authority.issue({ name: 'orders', ...old }));
await situation('not valid yet', await authority.issue({ name: 'orders', fromDay: 1 }));
await situation('unknown CA', good, { more: ['-CAfile', file('b.pem', other.cert)] });
const elsewhere = { name: 'orders', hosts: ['orders.shop.example'] };
await situation('wrong name', await authority.issue(elsewhere));
const mutual = { clientAuthority: authority };
await situation('no client certificate', good, mutual);
const far = { ...mutual, far: true };
await situation('no client certificate, 50 ms away', good, far);
await situation('the same with </dev/null', good, { ...far, input: 'none' });
const pair = ['-cert', file('c.pem', client.cert), '-key', file('c.key', client.key)];
await situation('expired client certificate', good, { ...mutual, more: pair });

console.log('plaintext port');
const plain = await serve({});
await openssl(plain.port);
console.log('plaintext port, without -brief');
await openssl(plain.port, []);
await plain.close();
console.log('accepts and closes');
const balancer = await listen((socket) => socket.once('data', () => socket.end()));
await openssl(balancer.port);
balancer.close();
console.log('nobody listens');
await openssl(Number((await deadAddress()).split(':')[1]));
rmSync(folder, { recursive: true });
