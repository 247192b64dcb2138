import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { connect, type ConnectionOptions } from 'node:tls';

/** How far a point in time is from another, in words that stay the same for a minute. */
export function apart(then: number, now: number): string {
  const minutes = Math.round(Math.abs(then - now) / 60_000);
  if (minutes === 0) return 'now';
  const days = Math.round(minutes / 1440);
  const long = days > 0 ? `${days} ${days > 1 ? 'days' : 'day'}` : `${minutes} min`;
  return then > now ? `in ${long}` : `${long} ago`;
}

// region: show
/** Says how far a connection gets: TCP, TLS, the certificate's check, the first byte of HTTP/2. */
export async function probe(
  port: number,
  trust: ConnectionOptions = {},
  host = 'localhost',
): Promise<string> {
  const name = isIP(host) ? {} : { servername: host };
  const rejectUnauthorized = false; // look first, judge then
  const socket = connect({
    port,
    host,
    ...name,
    ...trust,
    rejectUnauthorized,
    ALPNProtocols: ['h2'],
  });
  const seen: string[] = [];
  socket.on('connect', () => seen.push('TCP connects'));
  socket.on('secureConnect', () => {
    const { valid_from, valid_to, issuer } = socket.getPeerCertificate();
    const [from, to] = [valid_from, valid_to].map((time) =>
      apart(Date.parse(time), Date.now()),
    );
    seen.push(`certificate of ${issuer.CN}, notBefore ${from}, notAfter ${to}`);
    seen.push(`verdict ${String(socket.authorizationError ?? 'OK')}`); // mark
  });
  socket.on('data', () => {
    seen.push('HTTP/2 answers'); // the server's settings: its first frame
    socket.destroy();
  });
  socket.on('error', (error: NodeJS.ErrnoException) =>
    seen.push(error.code ?? error.message),
  );
  socket.on('end', () => seen.push('the other side closes'));
  socket.setTimeout(3000, () => socket.destroy(new Error('silence')));
  await once(socket, 'close').catch(() => {});
  return seen.join('; ');
}

// node probe.ts orders.internal 443 ca.pem client.pem client.key
if (import.meta.main) {
  const [host, port, ...files] = process.argv.slice(2);
  const [ca, cert, key] = files.map((file) => readFileSync(file));
  console.log(await probe(Number(port), { ca, cert, key }, host));
}
// endregion: show
