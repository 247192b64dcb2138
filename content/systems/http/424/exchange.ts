import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /answers',
  fields: { 'Content-Type': 'application/json' },
  body: '{"question":"Where is order 7?","tools":["orders"]}',
  answer(request, response) {
    response.writeHead(424, { 'Content-Type': 'application/problem+json' });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/tool-failed',
        title: 'A tool that you named did not answer',
        status: 424,
        tool: 'orders',
        toolStatus: 401,
      }),
    );
  },
});
// endregion: show
