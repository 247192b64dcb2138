// not run: needs grpc-swift 2, which is not installed where programs are run
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// region: show
let retryReads = ServiceConfig(
  methodConfig: [
    MethodConfig(
      names: [MethodConfig.Name(service: "shop.v1.Orders", method: "GetOrder")], // a read
      timeout: .seconds(4), // for all attempts together
      executionPolicy: .retry(
        RetryPolicy(
          maxAttempts: 4, // the first one included; more than 5 counts as 5
          initialBackoff: .milliseconds(200),
          maxBackoff: .seconds(2),
          backoffMultiplier: 2,
          retryableStatusCodes: [.unavailable] // mark
        )
      )
    )
  ],
  retryThrottling: try ServiceConfig.RetryThrottling(maxTokens: 10, tokenRatio: 0.1)
)

try await withGRPCClient(
  transport: .http2NIOPosix(
    target: .dns(host: "orders.example", port: 443),
    transportSecurity: .tls,
    serviceConfig: retryReads // mark
  )
) { client in
  let orders = Shop_V1_Orders.Client(wrapping: client)
  do {
    let order = try await orders.getOrder(.with { $0.id = "o-42" })
    print("\(order.id) is \(order.state)")
  } catch let error as RPCError {
    print(error) // unavailable: "…", after the last attempt
  }
}
// endregion: show
