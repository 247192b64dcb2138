import * as grpc from '@grpc/grpc-js';
import { canaries, everythingWrittenBy, found, type Place } from './canaries.ts';
import { everyPath } from './every-path.ts';

// region: show
type Write = (line: object) => void;

const serverLog =
  (write: Write): grpc.ServerInterceptor =>
  ({ path }, call) =>
    new grpc.ServerInterceptingCall(call, {
      start: (next) =>
        next({
          onReceiveMetadata: (metadata, pass) => {
            write({ path, metadata: metadata.getMap() }); // mark
            pass(metadata);
          },
          onReceiveMessage: (request, pass) => {
            write({ path, request });
            pass(request);
          },
        }),
      sendMetadata: (metadata, pass) => {
        write({ path, metadata: metadata.getMap() });
        pass(metadata);
      },
      sendMessage: (response, pass) => {
        write({ path, response: response as unknown });
        pass(response);
      },
      sendStatus: (status, pass) => {
        write({ path, status });
        pass(status);
      },
    });

const clientLog =
  (write: Write): grpc.Interceptor =>
  (options, nextCall) =>
    new grpc.InterceptingCall(nextCall(options), {
      start: (metadata, _, next) =>
        next(metadata, {
          onReceiveStatus: (status, pass) => {
            const { path } = options.method_definition;
            write({ path, error: `${status.code}: ${status.details}` }); // mark
            pass(status);
          },
        }),
    });

const redacted = /^(authorization|cookie|set-cookie|token|password)$/i;
const hide = (key: string, value: unknown) => (redacted.test(key) ? '***' : value);

const how = process.argv[2];
if (how) {
  const write: Write = (line) =>
    console.log(JSON.stringify(line, how === 'by-key' ? hide : undefined));
  await everyPath({ server: serverLog(write), client: clientLog(write) });
} else {
  const env = { GRPC_NODE_DEBUG_SEND_ERROR_DETAILS: 'true' };
  const lines = async (way: string) =>
    (await everythingWrittenBy(import.meta.url, way, env))
      .trimEnd()
      .split('\n')
      .map(found);
  const all = await lines('everything');
  const byKey = await lines('by-key');
  console.log('lines that hold a canary'.padEnd(26), 'everything  redacted by key');
  for (const place of Object.keys(canaries) as Place[]) {
    const [a, b] = [all, byKey].map((log) => log.filter((one) => one.includes(place)));
    console.log(place.padEnd(26), String(a?.length).padEnd(11), b?.length);
  }
  const leaks = [all, byKey].map((log) => new Set(log.flat()).size);
  console.log('places that leak'.padEnd(26), String(leaks[0]).padEnd(11), leaks[1]);
}
// endregion: show
