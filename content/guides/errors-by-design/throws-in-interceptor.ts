import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as grpc from '@grpc/grpc-js';
import { as, ask, orders, serve } from './stage.ts';

// region: show
const expired = (): never => {
  throw new Error('the token has expired');
};
const listening = (onReceiveMetadata: () => unknown): grpc.ServerInterceptor => {
  return (_, call) =>
    new grpc.ServerInterceptingCall(call, {
      start: (next) => next({ onReceiveMetadata }),
    });
};
const rejecting = listening(async () => Promise.resolve().then(expired));
const ways: Record<string, grpc.ServerInterceptor> = {
  'a promise rejects, and a global listener ignores it': rejecting,
  'a promise rejects': rejecting,
  'a listener throws': listening(expired),
  'the interceptor throws': expired,
};

const [, , way] = process.argv;
if (way) {
  // The server, in a process of its own. Only calls of CancelOrder carry the bad token.
  if (way.includes('global')) process.on('unhandledRejection', () => {}); // mark
  const faulty = ways[way] as grpc.ServerInterceptor;
  const pass: grpc.ServerInterceptor = (_, call) => new grpc.ServerInterceptingCall(call);
  const server = await serve({
    interceptors: [
      (method, call) =>
        (method.path.endsWith('CancelOrder') ? faulty : pass)(method, call),
    ],
    handlers: { [`${orders}/GetOrder`]: () => process.send?.('busy') }, // takes its time
  });
  process.send?.(server.addresses[0]);
} else {
  let last: grpc.ServiceError | undefined;
  for (const name of Object.keys(ways)) {
    const child = fork(fileURLToPath(import.meta.url), [name], { silent: true });
    const exited = once(child, 'exit');
    const [address] = (await once(child, 'message')) as [string];
    const client = new grpc.Client(address, grpc.credentials.createInsecure());
    const beside = ask(client, `${orders}/GetOrder`, as('demo-token-clerk'));
    await once(child, 'message');
    const deadline = Date.now() + (name.includes('global') ? 1000 : 20_000);
    const bad = as('demo-token-expired');
    last = await ask(client, `${orders}/CancelOrder`, bad, {}, { deadline });
    const runsOn = last?.code === grpc.status.DEADLINE_EXCEEDED;
    if (runsOn) child.kill();
    const end = runsOn ? 'runs on' : `exit status ${String((await exited)[0])}`;
    const other = (await beside)?.code;
    console.log(`${name}: ${last?.code}, server: ${end}`);
    if (!runsOn) console.log(`  somebody else's call: ${other}`);
    client.close();
  }
  console.error(String(last));
  process.exitCode = 1;
}
// endregion: show
