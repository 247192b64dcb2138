// not run: needs grpc-swift 2, which is not installed where programs are run
// OrdersService, which sends the order back with an id, is in another file.
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2
import GRPCProtobuf

// region: show
let eightMiB = 8 * 1024 * 1024 // without it: 4 MiB on either side

let server = GRPCServer(
  transport: .http2NIOPosix(
    address: .ipv4(host: "127.0.0.1", port: 50051),
    transportSecurity: .plaintext,
    config: .defaults { $0.rpc.maxRequestPayloadSize = eightMiB } // for requests // mark
  ),
  services: [OrdersService()]
)

try await withThrowingDiscardingTaskGroup { group in
  group.addTask { try await server.serve() }
  _ = try await server.listeningAddress

  try await withGRPCClient(
    transport: .http2NIOPosix(
      target: .ipv4(address: "127.0.0.1", port: 50051),
      transportSecurity: .plaintext
    )
  ) { client in
    var options = CallOptions.defaults
    options.maxResponseMessageBytes = eightMiB // for responses // mark
    options.maxRequestMessageBytes = eightMiB // NIO transport 2.9 looks at this one // mark

    let request = Shop_V1_CreateOrderRequest.with {
      $0.order.customer = "c-7"
      $0.order.note = Data(count: 5 * 1024 * 1024)
    }
    let orders = Shop_V1_Orders.Client(wrapping: client)
    let created = try await orders.createOrder(request, options: options)
    print("created \(created.id); its note has \(created.note.count) bytes")
  }
  server.beginGracefulShutdown()
}
// endregion: show
