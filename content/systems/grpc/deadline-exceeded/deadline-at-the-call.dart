// not run: needs grpc for Dart, which is not installed where programs are run
import 'package:grpc/grpc.dart';
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
/// For every unary call that brings no timeout of its own. Not as CallOptions of the client: these
/// count for its streams, too, and no call can take a timeout away again.
class WithTimeout extends ClientInterceptor {
  WithTimeout(this.limit);

  final Duration limit;

  @override
  ResponseFuture<R> interceptUnary<Q, R>(
    ClientMethod<Q, R> method,
    Q request,
    CallOptions options,
    ClientUnaryInvoker<Q, R> invoker,
  ) {
    if (options.timeout != null) return invoker(method, request, options);
    // A length: it starts with the call, the wait for a connection included.
    return invoker(method, request, options.mergedWith(CallOptions(timeout: limit))); // mark
  }
}

Future<void> main() async {
  final channel = ClientChannel('orders.example');
  final orders = OrdersClient(
    channel,
    interceptors: [WithTimeout(const Duration(seconds: 2))], // mark
  );
  try {
    final order = await orders.getOrder(GetOrderRequest(id: 'o-42'));
    print('${order.id} is ${order.state}');
  } on GrpcError catch (error) {
    print('${error.codeName}: ${error.message}');
  }
  await channel.shutdown();
}
// endregion: show
