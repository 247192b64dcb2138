// not run: needs grpc-swift 2, which is not installed where programs are run
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// region: show
/// The order, or nil if the task that asked for it was cancelled.
func load(
  _ id: String,
  from orders: some Shop_V1_Orders.ClientProtocol
) async throws -> Shop_V1_Order? {
  var options = CallOptions.defaults
  options.timeout = .seconds(3)
  do {
    return try await orders.getOrder(.with { $0.id = id }, options: options)
  } catch where Task.isCancelled { // mark
    // Ask the task, not the code: the error can be an RPCError with the code `unknown` and a
    // CancellationError as its cause.
    return nil
  }
  // An RPCError with `.cancelled`, and it was not us: that one goes to the caller.
}

try await withGRPCClient(
  transport: .http2NIOPosix(
    target: .dns(host: "orders.example", port: 443),
    transportSecurity: .tls
  )
) { client in
  let orders = Shop_V1_Orders.Client(wrapping: client)
  let first = Task { try await load("o-41", from: orders) }
  try await Task.sleep(for: .milliseconds(200))
  first.cancel() // the user taps on another order // mark

  let found = try await load("o-42", from: orders)
  print("o-42: \(found?.state ?? "none")")
  let left = try await first.value
  print("o-41: \(left == nil ? "no longer wanted" : "shown")")
}
// endregion: show
