import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /v1/messages',
  fields: { 'Content-Type': 'application/json' },
  body: '{"model":"demo","max_tokens":16,"messages":[]}',
  answer(request, response) {
    response.writeHead(529, 'Overloaded', {
      'Content-Type': 'application/json',
      'request-id': 'req_demo1',
    });
    response.end(
      JSON.stringify({
        type: 'error',
        error: { type: 'overloaded_error', message: 'Overloaded' },
        request_id: 'req_demo1',
      }),
    );
  },
});
// endregion: show
