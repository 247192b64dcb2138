// not run: needs grpc for Dart, which is not installed where programs are run
import 'package:grpc/grpc.dart';
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
class Cancellation {
  Cancellation(this._orders);

  final OrdersClient _orders;
  DateTime? _askAgainAt; // one note per channel

  Future<Order> cancel(String id) async {
    final askAgainAt = _askAgainAt;
    if (askAgainAt == null || DateTime.now().isAfter(askAgainAt)) {
      try {
        return await _orders.cancelOrder(GetOrderRequest(id: id));
      } on GrpcError catch (error) {
        // An HTTP 404, where no gRPC server was asked, is NOT_FOUND in Dart, and no reason for this.
        if (error.code != StatusCode.unimplemented) rethrow; // mark
        _askAgainAt = DateTime.now().add(const Duration(hours: 1)); // mark
      }
    }
    final order = Order(id: id, state: 'CANCELLED');
    return _orders.updateOrder(UpdateOrderRequest(order: order));
  }
}

Future<void> main() async {
  final channel = ClientChannel('orders.example');
  final cancellation = Cancellation(OrdersClient(channel));
  for (final id in ['o-41', 'o-42', 'o-43']) {
    final order = await cancellation.cancel(id);
    print('${order.id} is ${order.state}');
  }
  await channel.shutdown();
}
// endregion: show
