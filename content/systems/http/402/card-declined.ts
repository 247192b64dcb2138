import { serve } from '../_harness/serve.ts';

// region: show
// As Stripe answers: the request was right, the card's bank said no.
await using payments = await serve((request, response) => {
  response.writeHead(402, { 'Content-Type': 'application/json' }); // mark
  response.end(
    JSON.stringify({
      error: {
        type: 'card_error',
        code: 'card_declined',
        decline_code: 'insufficient_funds',
      },
    }),
  );
});

const response = await fetch(`${payments.url}/v1/charges`, {
  method: 'POST',
  headers: { 'Idempotency-Key': 'order-7' },
  body: 'amount=4900&currency=eur',
});
console.error(`HTTP ${response.status} ${response.statusText}`);
console.error(await response.text());
process.exitCode = response.ok ? 0 : 1;
// endregion: show
