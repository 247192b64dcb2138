// not run: needs grpc-swift 2, which is not installed where programs are run
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// region: show
// A length: each call of these methods gets a deadline of its own when it starts. By name, since a
// stream that stays open must not have it.
let timed = ServiceConfig(
  methodConfig: [
    MethodConfig(
      names: ["GetOrder", "CreateOrder", "UpdateOrder", "CancelOrder"].map {
        MethodConfig.Name(service: "shop.v1.Orders", method: $0)
      },
      timeout: .seconds(2) // mark
    )
  ]
)

try await withGRPCClient(
  transport: .http2NIOPosix(
    target: .dns(host: "orders.example", port: 443),
    transportSecurity: .tls,
    serviceConfig: timed // mark
  )
) { client in
  let orders = Shop_V1_Orders.Client(wrapping: client)
  let order = try await orders.getOrder(.with { $0.id = "o-42" })
  print("\(order.id) is \(order.state)")

  // This one call may take longer: options of the call come before the service config.
  var options = CallOptions.defaults
  options.timeout = .seconds(10) // mark
  let cancelled = try await orders.cancelOrder(.with { $0.id = "o-42" }, options: options)
  print("\(cancelled.id) is \(cancelled.state)")
}
// endregion: show
