import { serve } from '../_harness/serve.ts';

await using payments = await serve((request, response) => {
  const declined = request.headers['idempotency-key'] === 'order-7 card-1';
  response.writeHead(declined ? 402 : 200);
  response.end(
    declined ? '{"error":{"decline_code":"insufficient_funds"}}' : '{"paid":true}',
  );
});

// region: show
const advice = new Map([
  ['insufficient_funds', 'This card has not enough money. Please use another one.'],
  ['authentication_required', 'Please confirm the payment with your bank.'],
]);

async function pay(card: string): Promise<boolean> {
  const response = await fetch(`${payments.url}/v1/charges`, {
    method: 'POST',
    headers: { 'Idempotency-Key': `order-7 ${card}` }, // another attempt, another key
  });
  if (response.status !== 402) return response.ok;
  const { error } = (await response.json()) as { error: { decline_code: string } };
  const text = advice.get(error.decline_code); // mark
  console.log(text ?? 'The card was declined. Please ask your bank.');
  return false;
}

for (const card of ['card-1', 'card-2']) {
  if (await pay(card)) {
    console.log(`order 7 is paid with ${card}`);
    break;
  }
}
// endregion: show
