import { createHmac } from 'node:crypto';
import { serve } from '../_harness/serve.ts';

// region: show
// Each server can read the cookie of the other: both have the same key.
const sign = (name: string) =>
  createHmac('sha256', 'demo-key').update(name).digest('hex');
let turn = 0;
const answered: number[] = [];
await using mail = await serve((request, response) => {
  answered.push(turn++ % 2);
  const [name = '', signature] = (request.headers.cookie?.split('=')[1] ?? '').split('.');
  if (request.method === 'POST') {
    response.writeHead(200, { 'Set-Cookie': `cadata=ann.${sign('ann')}` }).end(); // mark
  } else if (signature === sign(name)) response.end('inbox');
  else response.writeHead(440, 'Login Timeout').end();
});

const login = await fetch(`${mail.url}/owa/auth.owa`, { method: 'POST' });
const cookie = login.headers.getSetCookie().join('; ');
const response = await fetch(`${mail.url}/owa/service.svc`, { headers: { cookie } });
console.log(`login at server ${answered[0]}, mail from server ${answered[1]}`);
console.log(`${response.status} ${await response.text()}`);
// endregion: show
