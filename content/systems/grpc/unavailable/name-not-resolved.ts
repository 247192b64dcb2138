import { connect } from '../_harness/shop.ts';

// region: show
for (const target of ['orders.shop.invalid:50051', 'http://localhost:50051']) {
  const client = connect(target); // mark
  await new Promise<void>((done) => {
    client.getOrder({ id: 'o-42' }, (error, order) => {
      if (error) {
        console.error(String(error));
        process.exitCode = 1;
      } else {
        console.log(order);
      }
      client.close();
      done();
    });
  });
}
// endregion: show
