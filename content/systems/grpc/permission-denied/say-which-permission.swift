// not run: needs grpc-swift 2, which is not installed where programs are run
// The other methods, and the conformance to Shop_V1_Orders.SimpleServiceProtocol, are in another file.
import GRPCCore
import GRPCProtobuf

// region: show
func denied(_ permission: String, on resource: String) -> GoogleRPCStatus {
  GoogleRPCStatus(
    code: .permissionDenied,
    message: "\(permission) denied on \(resource) (or it might not exist)",
    details: [
      .errorInfo( // mark
        reason: "PERMISSION_MISSING",
        domain: "shop.example",
        metadata: ["permission": permission, "resource": resource]
      )
    ]
  )
}

struct OrdersService {
  let stored: Set<String> = ["o-42"]
  let grants: Set<String> = ["orders.get"] // of the one caller in this program

  func cancelOrder(
    request: Shop_V1_GetOrderRequest,
    context: ServerContext
  ) async throws -> Shop_V1_Order {
    // The permission first, before anything is looked up:
    guard self.grants.contains("orders.cancel") else {
      throw denied("orders.cancel", on: "orders/\(request.id)") // mark
    }
    guard self.stored.contains(request.id) else {
      throw RPCError(code: .notFound, message: "order \(request.id) not found")
    }
    return .with {
      $0.id = request.id
      $0.state = "CANCELLED"
    }
  }
}

/// What a client does with it.
func missingPermission(_ error: RPCError) throws -> String? {
  let details = try error.unpackGoogleRPCStatus()?.details ?? []
  return details.compactMap(\.errorInfo).first?.metadata["permission"]
}
// endregion: show
