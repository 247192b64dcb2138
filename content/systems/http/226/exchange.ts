import { exchange } from '../_harness/exchange.ts';

// region: show
// The client has version 321 of the feed, and takes the new entries alone.
await exchange({
  request: 'GET /feed.atom',
  fields: { 'A-IM': 'feed', 'If-None-Match': '"321"' },
  answer(request, response) {
    response.writeHead(226, {
      'Content-Type': 'application/atom+xml',
      IM: 'feed',
      'Delta-Base': '"321"',
      ETag: '"322"',
      'Cache-Control': 'no-store, im, max-age=60',
      Vary: 'A-IM, If-None-Match',
    });
    response.end('<feed><entry><title>Tea is back</title></entry></feed>');
  },
});
// endregion: show
