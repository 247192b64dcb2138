// not run: needs grpc for Dart, which is not installed where programs are run
import 'dart:async';
import 'dart:io';
import 'dart:math';

import 'package:grpc/grpc.dart';
import 'package:logging/logging.dart';
import 'package:shop/src/orders_service.dart';

// region: show
final _log = Logger('shop.orders');

/// Without it, what a handler throws ends in UNKNOWN, and the caller reads its toString(): the host
/// names, the paths, the SQL.
class Translate extends ServerInterceptor {
  @override
  Stream<R> intercept<Q, R>(
    ServiceCall call,
    ServiceMethod<Q, R> method,
    Stream<Q> requests,
    ServerStreamingInvoker<Q, R> invoker,
  ) {
    return invoker(call, method, requests).handleError(
      (Object error, StackTrace trace) {
        final reference = Random.secure().nextInt(1 << 32).toRadixString(16);
        _log.severe('${method.name} failed, reference $reference', error, trace);
        final text = 'orders cannot be read, reference $reference';
        throw switch (error) {
          SocketException() || TimeoutException() => GrpcError.unavailable(text), // mark
          _ => GrpcError.internal(text), // mark
        };
      },
      test: (error) => error is! GrpcError, // NOT_FOUND and the like pass as they are
    );
  }
}

Future<void> main() async {
  final server = Server.create(
    services: [OrdersService()],
    serverInterceptors: [Translate()], // since 4.1.0 // mark
  );
  await server.serve(port: 50051);
}
// endregion: show
