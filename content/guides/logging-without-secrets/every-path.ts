import { connect as connectHttp2 } from 'node:http2';
import { connect as connectTcp, createServer, type AddressInfo } from 'node:net';
import * as grpc from '@grpc/grpc-js';
import { withDetails, type Detail } from '../../systems/grpc/_harness/details.ts';
import { connect, deadAddress, Orders, serve } from '../../systems/grpc/_harness/shop.ts';
import { canaries } from './canaries.ts';

/** Stands still until a handler moves it, so that a duration is the same at each run. */
export const clock = { now: 0, read: () => clock.now };

export interface Watchers {
  server: grpc.ServerInterceptor;
  client: grpc.Interceptor;
}

const note = (canary: string) => Buffer.from(canary);
const answer = { id: 'o-42', state: 'PAID', note: note(canaries.response) };

const why = (reason: string): Detail[] => [
  {
    type: 'ErrorInfo',
    reason,
    domain: 'shop.example',
    metadata: { note: canaries['error details'] },
  },
];

const text = `the note "${canaries['status text']}"`;

/** Stands behind the watcher, as an interceptor of authentication does. */
const guard: grpc.ServerInterceptor = (_, call) =>
  new grpc.ServerInterceptingCall(call, {
    start: (next) =>
      next({
        onReceiveMetadata: (metadata, pass) => {
          const [sent = ''] = metadata.get('authorization');
          const refusal = withDetails(
            grpc.status.UNAUTHENTICATED,
            `${String(sent)} has expired`,
            why('TOKEN_EXPIRED'),
          );
          if (sent === `Bearer ${canaries['refused token']}`) call.sendStatus(refusal);
          else pass(metadata);
        },
      }),
  });

function secrets(token = canaries['bearer token']): grpc.Metadata {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${token}`);
  metadata.set('cookie', `session=${canaries.cookie}`);
  metadata.set('session-bin', note(canaries['binary metadata']));
  metadata.set(canaries['metadata key'], 'yes');
  metadata.set('x-request-id', canaries['request id']);
  return metadata;
}

// region: show
/** Calls the shop twenty times, one after the other. Most calls fail, each in a way of its own. */
export async function everyPath({ server: watchServer, client: watchClient }: Watchers) {
  const arrived = Promise.withResolvers<unknown>();
  const noticed = Promise.withResolvers<unknown>();
  const wire = await openWire();
  const shop = await serve(
    {
      getOrder: (call, callback) => {
        clock.now += 40;
        const sent = new grpc.Metadata();
        sent.set('set-cookie', canaries['response metadata']);
        switch (call.request.id) {
          case 'paid':
            call.sendMetadata(sent);
            return callback(null, answer, sent);
          case 'refused':
            return callback(
              withDetails(grpc.status.INVALID_ARGUMENT, text, why('NOTE_TOO_LONG')),
            );
          case 'throws':
            throw new Error(canaries['thrown error']);
          case 'error':
            return callback(new Error(canaries['error as answer']));
          case 'nothing':
            return callback(null, null);
          case 'left':
            call.on('cancelled', noticed.resolve);
            return arrived.resolve(undefined);
          case 'cut':
            call.on('cancelled', wire.felt.resolve);
            return wire.cutAtTheClient();
        } // 'late' gets no answer
      },
      listOrders: (call) => {
        clock.now += 40;
        call.write(answer);
        call.emit('error', withDetails(grpc.status.ABORTED, text, why('ORDERS_CHANGED')));
      },
      importOrders: (call, callback) => {
        call.resume().on('end', () => {
          clock.now += 40;
          callback({ code: grpc.status.DATA_LOSS, details: text });
        });
      },
      watchOrders: (call) => {
        call.on('data', () => call.write(answer)).on('end', () => call.end());
      },
    },
    { options: { interceptors: [watchServer, guard] } },
  );
  const client = connect(shop.address, undefined, { interceptors: [watchClient] });
  const nobody = connect(await deadAddress(), undefined, { interceptors: [watchClient] });

  const get = (
    id: string,
    { metadata = secrets(), options = {}, to = client }: Get = {},
  ): Promise<unknown> =>
    new Promise((done) => {
      const call = to.getOrder({ id }, metadata, options, done);
      if (id === 'left') void arrived.promise.then(() => call.cancel());
    });
  const raw = (path: string, bytes: Buffer) =>
    new Promise((done) => {
      const same = (sent: Buffer) => sent;
      client.makeUnaryRequest(path, same, same, bytes, secrets(), done);
    });
  const streamed = (call: grpc.ClientReadableStream<unknown>) =>
    new Promise((done) => call.resume().on('error', done).on('end', done));
  const note42 = { id: 'o-42', note: note(canaries.request) };

  await get('paid');
  await get('refused');
  await get('throws');
  await get('error');
  await get('nothing'); // an answer that cannot be serialized
  await get('o-42', { metadata: secrets(canaries['refused token']) });
  await get('left');
  await noticed.promise;
  wire.to(shop.port);
  const through = connect(wire.address, undefined, { interceptors: [watchClient] });
  await get('cut', { to: through });
  wire.cutAtTheServer();
  await wire.felt.promise;
  const hurried = secrets();
  hurried.set('grpc-timeout', '50m'); // the server's own clock ends it
  await get('late', { metadata: hurried });
  await raw(Orders.service['UpdateOrder']!.path, note(canaries.request)); // no message
  await raw(Orders.service['UpdateOrder']!.path, Buffer.alloc(5 << 20)); // above 4 MiB
  await raw(`/shop.v1.Orders/${canaries['method name']}`, note(canaries.request));
  await get('o-42', { to: nobody });
  await get('o-42', {
    to: nobody,
    options: { deadline: Date.now() + 50 },
    metadata: waiting(),
  });
  const credentials = grpc.credentials.createFromMetadataGenerator((_, done) =>
    done(new Error(canaries['token source'])),
  );
  await get('o-42', { options: { credentials } });
  await get('paid', { options: { interceptors: [unwatched] } });
  await streamed(client.listOrders({}, secrets()));
  await new Promise((done) => {
    const call = client.importOrders(secrets(), {}, done);
    call.write(note42);
    call.end();
  });
  const watch = client.watchOrders(secrets());
  watch.write({ id: canaries.request });
  watch.end();
  await streamed(watch);
  await sendUnreadable(shop.address); // a cookie that is no ASCII
  // endregion: show

  wire.close();
  through.close();
  nobody.close();
  client.close();
  await shop.close();
}

interface Get {
  metadata?: grpc.Metadata;
  options?: Partial<grpc.CallOptions>;
  to?: typeof Orders.prototype;
}

function waiting(): grpc.Metadata {
  const metadata = secrets();
  metadata.setOptions({ waitForReady: true });
  return metadata;
}

/** Another client than grpc-js, which refuses to send such a value. */
async function sendUnreadable(address: string) {
  const session = connectHttp2(`http://${address}`);
  const call = session.request({
    ':method': 'POST',
    ':path': Orders.service['WatchOrders']!.path,
    'content-type': 'application/grpc',
    te: 'trailers',
    cookie: `session=${canaries['unreadable metadata']}; name=Zoë`,
  });
  call.resume().end();
  await new Promise((done) => call.on('close', done));
  session.close();
}

const unwatched: grpc.Interceptor = (options, nextCall) =>
  new grpc.InterceptingCall(nextCall(options));

/** Lies between a client and the server, and breaks first at one end, then at the other, so that lines have an order. */
async function openWire() {
  const felt = Promise.withResolvers<unknown>();
  let port = 0;
  let [cutAtTheClient, cutAtTheServer] = [() => {}, () => {}];
  const server = createServer((near) => {
    const far = connectTcp(port, '127.0.0.1');
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far).pipe(near);
    cutAtTheClient = () => near.destroy();
    cutAtTheServer = () => far.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    to: (target: number) => (port = target),
    cutAtTheClient: () => cutAtTheClient(),
    cutAtTheServer: () => cutAtTheServer(),
    felt,
    close: () => server.close(),
  };
}
