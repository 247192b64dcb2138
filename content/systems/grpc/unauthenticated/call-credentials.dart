// not run: needs grpc for Dart, which is not installed where programs are run
import 'dart:io';

import 'package:grpc/grpc.dart';
import 'package:shop/src/generated/shop.pbgrpc.dart';

// region: show
/// Runs before each call of the client, streams included.
Future<void> addToken(Map<String, String> metadata, String uri) async {
  final token = Platform.environment['ORDERS_TOKEN'];
  // Whatever else is thrown here ends the call as UNAVAILABLE, "Error making call: …".
  if (token == null) throw GrpcError.unauthenticated('ORDERS_TOKEN is not set'); // mark
  metadata['authorization'] = 'Bearer $token'; // mark
}

Future<void> main() async {
  final channel = ClientChannel(
    'orders.example', // port 443
    options: ChannelOptions(
      credentials: ChannelCredentials.secure(), // nothing refuses a token over insecure() // mark
    ),
  );
  final orders = OrdersClient(
    channel,
    options: CallOptions(providers: [addToken]), // mark
  );
  try {
    final order = await orders.getOrder(GetOrderRequest(id: 'o-42'));
    print('${order.id} is ${order.state}');
  } on GrpcError catch (error) {
    stderr.writeln('${error.codeName}: ${error.message}'); // toString() prints the trailers as well
    exitCode = 1;
  }
  await channel.shutdown();
}
// endregion: show
