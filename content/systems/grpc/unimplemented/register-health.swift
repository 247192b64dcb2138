// not run: needs grpc-swift 2, which is not installed where programs are run
// GRPCHealthService is in the package grpc-swift-extras; OrdersService in another file.
import GRPCCore
import GRPCHealthService
import GRPCNIOTransportHTTP2
import GRPCProtobuf

func databaseAnswers() async -> Bool { true } // SELECT 1, with a timeout

// region: show
let health = HealthService()
let server = GRPCServer(
  transport: .http2NIOPosix(
    address: .ipv4(host: "127.0.0.1", port: 50051),
    transportSecurity: .plaintext
  ),
  services: [health, OrdersService()] // grpc.health.v1.Health // mark
)

try await withThrowingDiscardingTaskGroup { group in
  group.addTask { try await server.serve() }
  group.addTask {
    while !Task.isCancelled {
      let status: ServingStatus = await databaseAnswers() ? .serving : .notServing // mark
      // "" is what a probe asks for that names no service. Neither has a status by itself.
      for service in ["", "shop.v1.Orders"] {
        health.provider.updateStatus(status, forService: service) // mark
      }
      try await Task.sleep(for: .seconds(5))
    }
  }
}
// endregion: show
