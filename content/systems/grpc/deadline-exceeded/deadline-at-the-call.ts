import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => {
    const left = Number(call.getDeadline()) - Date.now();
    console.log(`the server sees ${left <= 2000 ? 'at most 2 s' : `${left} ms`}`);
    callback(null, { id: call.request.id, state: 'PAID' });
  },
});

// region: show
// For every unary call of the channel that brings no deadline of its own.
const withDeadline =
  (milliseconds: number): grpc.Interceptor =>
  (options, nextCall) => {
    const { requestStream, responseStream } = options.method_definition;
    if (options.deadline !== undefined || requestStream || responseStream)
      return new grpc.InterceptingCall(nextCall(options));
    const deadline = Date.now() + milliseconds; // mark
    return new grpc.InterceptingCall(nextCall({ ...options, deadline }));
  };

const client = connect(server.address, undefined, { interceptors: [withDeadline(2000)] });
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
