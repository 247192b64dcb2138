import * as grpc from '@grpc/grpc-js';
import { Orders } from '../../systems/grpc/_harness/shop.ts';
import { canaries, everythingWrittenBy, found } from './canaries.ts';
import { handledTotal, knownMethods } from './counter.ts';
import { clock, everyPath } from './every-path.ts';
import { formOf, lineOf, requestIdOf, type Ended, type Status } from './log-line.ts';

// region: show
interface Settings {
  record: (ended: Ended) => void;
  now: () => number;
  newId: () => string;
  known: ReadonlyMap<string, string>;
}

/** First in the server's list: nearest to the wire, so everything passes it on the way out. */
export const serverLog =
  ({ record, now, newId }: Settings): grpc.ServerInterceptor =>
  ({ path: method }, call) => {
    const begun = now();
    const peer = call.getPeer();
    let context = { requestId: '', authorization: 'none' };
    let open = true;
    const end = (status: Status) => {
      if (!open) return;
      open = false;
      const durationMs = now() - begun;
      record({ side: 'server', method, peer, ...context, durationMs, status });
    };
    // What grpc-js answers by itself does not pass a responder's sendStatus, but it does pass this one.
    const send = call.sendStatus.bind(call); // mark
    call.sendStatus = (status) => {
      end(status);
      send(status);
    };
    return new grpc.ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, pass) => {
            const requestId = requestIdOf(metadata, newId);
            context = { requestId, authorization: formOf(metadata) };
            pass(metadata);
          },
          // Comes after every call. Still open means: no status was sent.
          onCancel: () =>
            end({ code: grpc.status.CANCELLED, details: 'The caller left' }),
        }),
    });
  };

/** First in the client's list: one record for a call, however often it is tried. */
export const clientLog =
  ({ record, now, newId, known }: Settings): grpc.Interceptor =>
  (options, nextCall) => {
    const { path } = options.method_definition;
    const method = known.has(path) ? path : 'unknown';
    const call = nextCall(options);
    return new grpc.InterceptingCall(call, {
      start: (metadata, _, next) => {
        const begun = now();
        const sent = metadata.clone();
        const requestId = requestIdOf(metadata, newId);
        const context = { requestId, authorization: formOf(metadata) };
        sent.set('x-request-id', requestId);
        next(sent, {
          onReceiveStatus: (status, pass) => {
            const durationMs = now() - begun;
            const peer = call.getPeer();
            record({ side: 'client', method, peer, ...context, durationMs, status });
            pass(status);
          },
        });
      },
    });
  };

if (process.argv[2] === 'every-path') {
  // At its default level, ERROR, grpc-js writes metadata that it cannot read, value and all.
  if (!process.env['GRPC_VERBOSITY']) grpc.setLogVerbosity(grpc.logVerbosity.NONE);
  const known = knownMethods(Orders.service);
  const handled = handledTotal(known);
  let ids = 0; // in truth: crypto.randomUUID
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;
  const record = (ended: Ended) => {
    handled.add(ended);
    if (ended.status.code !== grpc.status.OK) console.log(lineOf(ended));
  };
  const settings: Settings = { record, now: clock.read, newId, known }; // in truth: performance.now
  await everyPath({ server: serverLog(settings), client: clientLog(settings) });
  console.log(handled.expose('server'));
  console.log(handled.expose('client'));
} else {
  const written = await everythingWrittenBy(import.meta.url, 'every-path');
  const out = found(written);
  if (out.length === 0) console.log(written.trimEnd());
  console.log(
    `planted: ${Object.keys(canaries).length}, found: ${out.join(', ') || 'none'}`,
  );
  process.exitCode = out.length;
}
// endregion: show
