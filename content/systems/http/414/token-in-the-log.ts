import { serve } from '../_harness/serve.ts';

// region: show
const accessLog: string[] = [];
await using shop = await serve((request, response) => {
  const line = `${request.method} ${request.url} HTTP/1.1`;
  const status = line.length > 8192 ? 414 : 200;
  accessLog.push(`"${line}" ${status}`); // mark
  response.writeHead(status).end();
});

const state = Buffer.from(
  JSON.stringify({ token: 'demo-token-1', cart: 'x'.repeat(7000) }),
);
await fetch(`${shop.url}/callback?state=${state.toString('base64url')}`);
const [line = ''] = accessLog;
const logged = /state=([\w-]+)/.exec(line)?.[1] ?? '';
const read = JSON.parse(Buffer.from(logged, 'base64url').toString()) as { token: string };
console.log(`refused, and logged: ${line.length} bytes in one line`);
console.log(`whoever reads the log has ${read.token}`);
// endregion: show
