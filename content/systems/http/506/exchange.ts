import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'GET /start.var',
  fields: { 'Accept-Language': 'de' },
  answer(request, response) {
    // Apache's own page; a variant named in it would lead into the next negotiation.
    response.writeHead(506, { 'Content-Type': 'text/html; charset=iso-8859-1' });
    response.end(
      '<title>506 Variant Also Negotiates</title><p>A variant for the requested resource ' +
        'is itself a negotiable resource. This indicates a configuration error.</p>',
    );
  },
});
// endregion: show
