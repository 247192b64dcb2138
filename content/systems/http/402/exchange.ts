import { exchange } from '../_harness/exchange.ts';

// region: show
await exchange({
  request: 'POST /v1/completions',
  fields: { Authorization: 'Bearer demo-token-1', 'Content-Type': 'application/json' },
  body: '{"prompt":"Hello"}',
  answer(request, response) {
    response.writeHead(402, {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    });
    response.end(
      JSON.stringify({
        type: 'https://example.com/problems/balance-used-up', // mark
        title: 'The balance of this account is used up',
        status: 402,
        balance: '0.00 EUR',
        topUp: 'https://example.com/billing',
      }),
    );
  },
});
// endregion: show
