import { serve } from '../_harness/serve.ts';

// region: show
// Two servers, each of which knows the sessions that it opened itself.
const known = [new Set<string>(), new Set<string>()];
let turn = 0;
await using mail = await serve((request, response) => {
  const server = known[turn++ % 2]; // round robin // mark
  const session = request.headers.cookie?.split('=')[1] ?? '';
  if (request.method === 'POST') {
    server?.add('session-1');
    response.writeHead(200, { 'Set-Cookie': 'cadata=session-1' }).end();
  } else if (server?.has(session)) response.end('inbox');
  else response.writeHead(440, 'Login Timeout').end();
});

const login = await fetch(`${mail.url}/owa/auth.owa`, { method: 'POST' });
const cookie = login.headers.getSetCookie().join('; ');
const response = await fetch(`${mail.url}/owa/service.svc`, { headers: { cookie } });
console.error(
  `login ${login.status}, then HTTP ${response.status} ${response.statusText}`,
);
if (!response.ok) process.exitCode = 1;
// endregion: show
