import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'PUT /docs/plan.txt',
  fields: { 'Content-Type': 'text/plain' },
  body: 'second draft',
  answer(request, response) {
    response.writeHead(423, { 'Content-Type': 'application/xml; charset=utf-8' });
    response.end(
      '<?xml version="1.0"?>\n' +
        '<D:error xmlns:D="DAV:"><D:lock-token-submitted>' +
        '<D:href>/docs/plan.txt</D:href></D:lock-token-submitted></D:error>',
    );
  },
});
// endregion: show
