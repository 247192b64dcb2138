import * as grpc from '@grpc/grpc-js';
import { connect, serve } from '../_harness/shop.ts';

const server = await serve({
  getOrder: (call, callback) => callback(null, { id: call.request.id, state: 'PAID' }),
});

// region: show
// For every call of the channel that brings no deadline of its own.
const withDeadline =
  (milliseconds: number): grpc.Interceptor =>
  (options, nextCall) =>
    new grpc.InterceptingCall(
      nextCall({ ...options, deadline: options.deadline ?? Date.now() + milliseconds }), // mark
    );

const client = connect(server.address, undefined, { interceptors: [withDeadline(2000)] });
client.getOrder({ id: 'o-42' }, (error, order) => {
  console.log(error ? String(error) : `${order?.id} is ${order?.state}`);
  client.close();
  void server.close();
});
// endregion: show
