// not run: needs grpc for Dart, which is not installed where programs are run
import 'package:grpc/grpc.dart';
import 'package:grpc/protos.dart' show RetryInfo; // since 5.1.0
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
/// How long the server wants us to wait, if it said so. The client decodes grpc-status-details-bin.
Duration? pauseOf(GrpcError error) {
  final info = error.details?.whereType<RetryInfo>().firstOrNull; // mark
  return info?.retryDelay.toDart();
}

Future<Order> getOrder(OrdersClient orders, String id, {required DateTime until}) async {
  while (true) {
    try {
      final left = until.difference(DateTime.now());
      return await orders.getOrder(
        GetOrderRequest(id: id),
        options: CallOptions(timeout: left),
      );
    } on GrpcError catch (error) {
      if (error.code != StatusCode.resourceExhausted) rethrow;
      final pause = pauseOf(error);
      // Without RetryInfo it may be a quota, or a message that is too large: waiting cures neither.
      if (pause == null || DateTime.now().add(pause).isAfter(until)) rethrow; // mark
      await Future<void>.delayed(pause); // mark
    }
  }
}

Future<void> main() async {
  final channel = ClientChannel('orders.example');
  final orders = OrdersClient(channel);
  final until = DateTime.now().add(const Duration(seconds: 30));
  for (final id in ['o-41', 'o-42', 'o-43']) {
    final order = await getOrder(orders, id, until: until);
    print('${order.id} is ${order.state}');
  }
  await channel.shutdown();
}
// endregion: show
