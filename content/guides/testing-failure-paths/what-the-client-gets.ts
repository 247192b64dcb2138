import { connect, deadAddress, serve } from '../../systems/grpc/_harness/shop.ts';
import { steady } from '../../systems/grpc/_harness/steady.ts';
import { FaultyPath } from './faults.ts';

const note = Buffer.alloc(32 * 1024); // makes the place of a cut in bytes unmistakable

// region: show
async function attempt(
  fault: string,
  set: Fault,
  { ready = true, timeout = 20_000, to = '' } = {},
): Promise<void> {
  let saved = 0;
  let onSaved = () => {};
  const server = await serve({
    createOrder: (_call, callback) => {
      saved += 1;
      onSaved();
      callback(null, { id: 'o-1', note });
    },
  });
  const path = new FaultyPath(server.port);
  const address = await path.listen();
  const client = connect(to || address);
  if (ready) await new Promise((done) => client.waitForReady(Date.now() + 10_000, done));
  set(path, (act) => (onSaved = act));
  const order = { customer: 'c-7', quantity: 2, note };
  const answer = await new Promise<string>((done) => {
    const deadline = Date.now() + timeout;
    client.createOrder({ order }, { deadline }, (error) =>
      done(error ? steady(error).replace('Error: ', '') : '0 OK'),
    );
  });
  console.log(`${fault.padEnd(32)}${String(saved).padEnd(7)}${answer}`);
  client.close();
  await path.close();
  await server.close();
}
type Fault = (path: FaultyPath, whenSaved: (act: () => void) => void) => unknown;

console.log(`${'fault'.padEnd(32)}saved  what the client gets`);
await attempt('nothing listens', () => {}, { ready: false, to: await deadAddress() });
await attempt('closed on arrival', (path) => (path.refusing = true), { ready: false });
await attempt('FIN, half of the request sent', (path) => path.cutAfter('up', 16_384));
await attempt('RST, half of the request sent', (path) =>
  path.cutAfter('up', 16_384, 'rst'),
);
await attempt('FIN, before the answer', (path, whenSaved) => {
  path.hold('down');
  whenSaved(() => path.cut('fin'));
});
await attempt('RST, before the answer', (path, whenSaved) => {
  path.hold('down');
  whenSaved(() => path.cut('rst'));
});
await attempt('FIN, half of the answer here', (path) => path.cutAfter('down', 16_384));
await attempt('RST, half of the answer here', (path) =>
  path.cutAfter('down', 16_384, 'rst'),
);
await attempt('requests vanish', (path) => path.swallow('up'), { timeout: 400 });
await attempt('answers vanish', (path) => path.swallow('down'), { timeout: 1000 });
await attempt('answers are late', (path) => path.hold('down'), { timeout: 1000 });
await attempt('100 ms of delay each way', (path) => (path.delayMs = 100));
// endregion: show
