// not run: needs grpc-swift 2, which is not installed where programs are run
// The other methods, and the conformance to Shop_V1_Orders.SimpleServiceProtocol, are in another file.
import Foundation
import GRPCCore
import Logging

// region: show
enum StoreError: Error {
  case noSuchOrder(String)
  case unreachable(host: String)
  case corrupt(path: String)
}

/// What is thrown without this ends in `unknown`, with an empty message.
extension StoreError: RPCErrorConvertible {
  var rpcErrorCode: RPCError.Code {
    switch self {
    case .noSuchOrder: return .notFound
    case .unreachable: return .unavailable // mark
    case .corrupt: return .internalError // mark
    }
  }

  /// For the caller: no host, no path.
  var rpcErrorMessage: String {
    if case .noSuchOrder(let id) = self { return "no order \(id)" }
    return "orders cannot be read"
  }
}

struct OrdersService {
  let find: @Sendable (String) async throws -> Shop_V1_Order
  let log = Logger(label: "shop.orders")

  func getOrder(
    request: Shop_V1_GetOrderRequest,
    context: ServerContext
  ) async throws -> Shop_V1_Order {
    do {
      return try await self.find(request.id)
    } catch let error as StoreError {
      self.log.error("\(context.descriptor): \(error)") // host and path stay here
      throw error // gRPC asks it for its code // mark
    }
  }
}
// endregion: show
