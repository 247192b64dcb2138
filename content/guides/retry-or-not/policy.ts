/** The service config and the counting that the programs of this guide share. */
import * as grpc from '@grpc/grpc-js';
import type { OrdersClient } from '../../systems/grpc/_harness/shop.ts';

// region: show
/** A service config with one retry policy for all methods of the shop, as a channel option. */
export const retrying = (policy: object = {}, besides: object = {}) => ({
  'grpc.service_config': JSON.stringify({
    methodConfig: [
      {
        name: [{ service: 'shop.v1.Orders' }],
        retryPolicy: {
          maxAttempts: 4,
          initialBackoff: '0.02s', // short, so that the programs end soon
          maxBackoff: '0.05s',
          backoffMultiplier: 2,
          retryableStatusCodes: ['UNAVAILABLE'],
          ...policy,
        },
      },
    ],
    ...besides,
  }),
});

/** Asks for an order, and says in a word what came of it. */
export const ask = (client: OrdersClient, id = 'o-42') =>
  new Promise<string>((resolve) => {
    client.getOrder({ id }, { deadline: Date.now() + 4000 }, (error) => {
      resolve(error ? (grpc.status[error.code] ?? 'unknown code') : 'OK');
    });
  });
// endregion: show
