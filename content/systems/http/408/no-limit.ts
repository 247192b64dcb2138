import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../_harness/serve.ts';

// region: show
async function openAfterASecond(headersTimeout: number) {
  await using shop = await serve((request, response) => response.end(), {
    headersTimeout,
    requestTimeout: headersTimeout, // mark
    connectionsCheckingInterval: 100,
  });
  for (let client = 0; client < 50; client += 1) {
    connect(shop.port, '127.0.0.1')
      .on('error', () => {})
      .write('G');
  }
  await wait(1500);
  return await new Promise((resolve) =>
    shop.server.getConnections((_, count) => resolve(count)),
  );
}
console.log(`limit 300 ms: ${await openAfterASecond(300)} of 50 connections held`);
console.log(`limit off: ${await openAfterASecond(0)} of 50 connections held`);
// endregion: show
