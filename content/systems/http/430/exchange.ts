import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /admin/api/2026-07/graphql.json',
  fields: { 'Content-Type': 'application/json' },
  body: '{"query":"{ shop { name } }"}',
  answer(request, response) {
    response.writeHead(430, 'Shopify Security Rejection', {
      'Content-Type': 'text/html; charset=utf-8',
      'X-Request-Id': 'demo-request-1',
    });
    response.end('<!DOCTYPE html><title>Access denied</title>');
  },
});
// endregion: show
