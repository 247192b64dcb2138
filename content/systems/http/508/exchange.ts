import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PROPFIND /team/',
  fields: { Depth: 'infinity' },
  answer(request, response) {
    response.writeHead(508, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        title: '/team/shared/ is bound to /team/ again',
        detail: 'Ask with Depth: 1 and go down yourself.',
        status: 508,
      }),
    );
  },
});
// endregion: show
