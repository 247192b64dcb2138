import { connect, deadAddress } from '../_harness/shop.ts';

const address = await deadAddress();

// region: show
const client = connect(address);
const started = Date.now();
client.getOrder({ id: 'o-42' }, { deadline: Date.now() + 5000 }, (error, order) => {
  if (error) {
    console.error(String(error)); // mark
    const waited = Date.now() - started < 1000 ? 'under 1 s' : '1 s or more';
    console.error(`Failed after ${waited}; the deadline was 5 s away.`);
    process.exitCode = 1;
  } else {
    console.log(order);
  }
  client.close();
});
// endregion: show
