// not run: needs grpc for Dart, which is not installed where programs are run
import 'dart:math';

import 'package:grpc/grpc.dart';
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
/// grpc for Dart has no retry policy, and reads no service config. For calls that may run twice.
Future<R> retrying<R>(
  ResponseFuture<R> Function(CallOptions options) call, {
  Duration within = const Duration(seconds: 4),
  int attempts = 4, // the first one included
}) async {
  final random = Random();
  final elapsed = Stopwatch()..start();
  var backoff = const Duration(milliseconds: 200);
  for (var attempt = 1; ; attempt += 1) {
    try {
      return await call(CallOptions(timeout: within - elapsed.elapsed)); // what is left
    } on GrpcError catch (error) {
      final pause = backoff * (0.5 + random.nextDouble() / 2);
      final worthIt = error.code == StatusCode.unavailable && attempt < attempts; // mark
      if (!worthIt || elapsed.elapsed + pause >= within) rethrow;
      await Future<void>.delayed(pause); // mark
      backoff *= 2;
    }
  }
}

Future<void> main() async {
  final channel = ClientChannel('orders.example');
  final orders = OrdersClient(channel);
  try {
    final order = await retrying(
      (options) => orders.getOrder(GetOrderRequest(id: 'o-42'), options: options), // a read // mark
    );
    print('${order.id} is ${order.state}');
  } on GrpcError catch (error) {
    print('${error.codeName}: ${error.message}');
  }
  await channel.shutdown();
}
// endregion: show
