import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /reports',
  fields: { 'Content-Type': 'application/json', Prefer: 'respond-async' },
  body: '{"year":2026}',
  answer(request, response) {
    response.writeHead(202, {
      Location: '/jobs/41',
      'Retry-After': '10',
      'Preference-Applied': 'respond-async',
      'Content-Type': 'application/json',
    });
    response.end('{"job":41,"state":"QUEUED"}');
  },
});
// endregion: show
