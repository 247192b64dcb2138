import { connect, serve } from '../_harness/shop.ts';

// region: show
const server = await serve({ getOrder: () => {} }); // hangs, as a handler behind a lock does
const client = connect(server.address);

let open = 0;
const call = () => {
  open += 1;
  client.getOrder({ id: 'o-42' }, () => (open -= 1)); // no deadline // mark
};
const traffic = setInterval(call, 20);

setTimeout(() => {
  clearInterval(traffic);
  console.log(
    `after 1.5 s: ${open > 30 ? 'more than 30' : open} calls open, none answered, none failed`,
  );
  client.close();
  void server.close();
}, 1500);
// endregion: show
