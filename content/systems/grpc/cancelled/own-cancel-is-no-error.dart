// not run: needs grpc for Dart, which is not installed where programs are run
import 'dart:async';

import 'package:grpc/grpc.dart';
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
/// The order on the screen. Showing another one gives up the call for the one before.
class OrderView {
  OrderView(this._orders);

  final OrdersClient _orders;
  ResponseFuture<Order>? _running;

  Future<Order?> show(String id) async {
    final before = _running;
    final call = _running = _orders.getOrder(
      GetOrderRequest(id: id),
      options: CallOptions(timeout: const Duration(seconds: 3)),
    );
    unawaited(before?.cancel()); // mark
    try {
      return await call;
    } on GrpcError catch (error) {
      final gaveUp = !identical(call, _running); // we did
      if (error.code == StatusCode.cancelled && gaveUp) return null; // mark
      rethrow; // CANCELLED, and it was not us: that one is an error
    }
  }
}

Future<void> main() async {
  final channel = ClientChannel('orders.example');
  final view = OrderView(OrdersClient(channel));
  final first = view.show('o-41');
  await Future<void>.delayed(const Duration(milliseconds: 200));
  final second = await view.show('o-42');
  print('o-41: ${await first == null ? 'no longer wanted' : 'shown'}');
  print('o-42: ${second?.state}');
  await channel.shutdown();
}
// endregion: show
