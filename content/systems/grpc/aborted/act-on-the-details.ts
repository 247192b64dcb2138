import * as grpc from '@grpc/grpc-js';
import { detailsOf, withDetails } from '../_harness/details.ts';
import { connect, serve } from '../_harness/shop.ts';

// region: show
let calls = 0;
const server = await serve({
  createOrder: (call, callback) => {
    calls += 1;
    const [card] = call.metadata.get('shop-card');
    if (card === 'card-2') return callback(null, { id: 'o-1' });
    const votes = { stock: 'yes', payment: 'card expired', shipping: 'yes' };
    callback(
      withDetails(grpc.status.ABORTED, 'order was not placed, see details', [
        {
          type: 'ErrorInfo',
          reason: 'PARTICIPANT_REFUSED',
          domain: 'shop.example',
          metadata: votes,
        },
      ]),
    );
  },
});

const client = connect(server.address);
function place(card: string, askForAnotherCard: () => void): void {
  const metadata = new grpc.Metadata();
  metadata.set('shop-card', card);
  client.createOrder(
    { order: { customer: 'c-7', quantity: 2 } },
    metadata,
    (error, order) => {
      const votes =
        error && (detailsOf(error)[0]?.['metadata'] as Record<string, string>);
      if (votes?.['payment'] === 'card expired') return askForAnotherCard(); // mark
      console.log(error ? String(error) : `created ${order?.id} in ${calls} calls`);
      client.close();
      void server.close();
    },
  );
}
place('card-1', () => place('card-2', () => console.log('no card works')));
// endregion: show
