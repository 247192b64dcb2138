import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /owa/service.svc?action=CreateItem',
  fields: { Cookie: 'cadata=session-of-yesterday', 'X-Requested-With': 'XMLHttpRequest' },
  body: '{}',
  answer(request, response) {
    response.writeHead(440, 'Login Timeout', {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache, no-store',
    });
    response.end('<HTML><BODY>440 Login Timeout</BODY></HTML>');
  },
});
// endregion: show
