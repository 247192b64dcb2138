// not run: needs grpc for Dart, which is not installed where programs are run
import 'dart:async';
import 'dart:io';

import 'package:grpc/grpc.dart';
import 'package:shop/src/orders_service.dart';

// region: show
final policy = HttpClient()..connectionTimeout = const Duration(seconds: 1);

Future<bool> decide(String token, String method) async {
  final uri = Uri.https('policy.example', '/allows', {'method': method});
  final request = await policy.getUrl(uri);
  request.headers.set('authorization', token);
  final response = await request.close().timeout(const Duration(seconds: 1));
  await response.drain<void>();
  if (response.statusCode >= 500) throw HttpException('answered ${response.statusCode}', uri: uri);
  return response.statusCode == HttpStatus.ok;
}

/// What it returns ends the call before the handler; what it throws would end it as INTERNAL.
Future<GrpcError?> authorize(ServiceCall call, ServiceMethod method) async {
  final token = call.clientMetadata?['authorization'];
  if (token == null) return GrpcError.unauthenticated('missing bearer token');
  try {
    if (await decide(token, method.name)) return null;
    return GrpcError.permissionDenied('${method.name} denied');
  } on IOException {
    // Still closed: the call does not pass. But the caller learns that it is worth another try.
    return GrpcError.unavailable('cannot decide now'); // mark
  } on TimeoutException {
    return GrpcError.unavailable('cannot decide now'); // mark
  }
}

Future<void> main() async {
  final server = Server.create(services: [OrdersService()], interceptors: [authorize]); // mark
  await server.serve(port: 50051);
}
// endregion: show
