// not run: needs grpc-swift 2, which is not installed where programs are run
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// region: show
/// grpc-swift has no call credentials; an interceptor is their place. It runs before each call of the
/// client, streams included.
struct BearerToken: ClientInterceptor {
  let current: @Sendable () async throws -> String

  func intercept<Input: Sendable, Output: Sendable>(
    request: StreamingClientRequest<Input>,
    context: ClientContext,
    next: (StreamingClientRequest<Input>, ClientContext) async throws
      -> StreamingClientResponse<Output>
  ) async throws -> StreamingClientResponse<Output> {
    let token = try await self.current()
    var request = request
    // Not addString: metadata can have the same key twice, and servers refuse two tokens.
    request.metadata.replaceOrAddString("Bearer \(token)", forKey: "authorization") // mark
    return try await next(request, context)
  }
}

let bearer = BearerToken {
  guard let token = ProcessInfo.processInfo.environment["ORDERS_TOKEN"] else {
    throw RPCError(code: .unauthenticated, message: "ORDERS_TOKEN is not set")
  }
  return token
}
try await withGRPCClient(
  transport: .http2NIOPosix(
    target: .dns(host: "orders.example", port: 443),
    transportSecurity: .tls // nothing refuses a token over .plaintext // mark
  ),
  interceptors: [bearer] // mark
) { client in
  let orders = Shop_V1_Orders.Client(wrapping: client)
  let order = try await orders.getOrder(.with { $0.id = "o-42" })
  print("\(order.id) is \(order.state)")
}
// endregion: show
