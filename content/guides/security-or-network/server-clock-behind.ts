// needs: faketime
import { spawn } from 'node:child_process';
import { createPublicKey } from 'node:crypto';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { createAuthority } from '../../systems/grpc/_harness/certificates.ts';
import { ask, openShop } from './both-sides.ts';
import { look, openIssuer, verifyJwt, withToken } from './issuer.ts';
import { apart } from './probe.ts';

interface Papers {
  cert: string;
  key: string;
  issuer: string;
}

// region: show
/** The server, in a process of its own, whose clock is wrong. It ends when its standard input does. */
async function serve() {
  process.stdin.once('data', (line) => void open(JSON.parse(String(line)) as Papers));
  const open = async ({ cert, key, issuer }: Papers) => {
    const shop = await openShop({
      certificate: { cert: Buffer.from(cert), key: Buffer.from(key) },
      guard: (token) => verifyJwt(token, createPublicKey(issuer), 'orders'),
    });
    console.log(JSON.stringify(shop.port));
    process.stdin.once('end', () => void shop.report().then(shop.close));
  };
}

async function call() {
  const authority = await createAuthority();
  const { cert, key } = await authority.issue({ name: 'orders' });
  const issuer = await openIssuer(authority);
  const self = fileURLToPath(import.meta.url);
  const server = spawn('faketime', ['-f', '-10m', process.execPath, self, 'serve']); // mark
  const published = issuer.key.export({ type: 'spki', format: 'pem' });
  server.stdin.write(
    JSON.stringify({ cert: `${cert}`, key: `${key}`, issuer: published }),
  );
  const [port] = (await once(server.stdout, 'data')) as [Buffer];

  const token = issuer.issue();
  const error = await ask({ port: Number(port) }, withToken(authority, token));
  server.stdin.end();
  process.stdout.write(await text(server.stdout));
  const date = Date.parse(String(error?.metadata.get('date')[0]));
  console.log(`check of the token: ${look(token, error)}`);
  console.log(
    `check of the clocks: by ours, the answer's date is ${apart(date, Date.now())}`,
  );
  await issuer.close();
}
// endregion: show

await (process.argv[2] === 'serve' ? serve() : call());
