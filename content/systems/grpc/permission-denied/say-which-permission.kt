// not run: needs grpc-kotlin, which is not installed where programs are run
import com.google.protobuf.Any
import com.google.rpc.Code
import com.google.rpc.ErrorInfo
import io.grpc.ServerBuilder
import io.grpc.Status
import io.grpc.StatusException
import io.grpc.protobuf.StatusProto
import shop.v1.GetOrderRequest
import shop.v1.Order
import shop.v1.OrdersGrpcKt.OrdersCoroutineImplBase
import shop.v1.order

// region: show
fun denied(permission: String, resource: String): StatusException {
  val info =
    ErrorInfo.newBuilder()
      .setReason("PERMISSION_MISSING")
      .setDomain("shop.example")
      .putMetadata("permission", permission)
      .putMetadata("resource", resource)
      .build()
  val status =
    com.google.rpc.Status.newBuilder()
      .setCode(Code.PERMISSION_DENIED_VALUE)
      .setMessage("$permission denied on $resource (or it might not exist)")
      .addDetails(Any.pack(info)) // mark
      .build()
  return StatusProto.toStatusException(status) // the client reads it with StatusProto.fromThrowable
}

class OrdersService : OrdersCoroutineImplBase() {
  private val stored = setOf("o-42")
  private val grants = setOf("orders.get") // of the one caller in this program

  override suspend fun cancelOrder(request: GetOrderRequest): Order {
    // The permission first, before anything is looked up:
    if ("orders.cancel" !in grants) throw denied("orders.cancel", "orders/${request.id}") // mark
    if (request.id !in stored) {
      throw StatusException(Status.NOT_FOUND.withDescription("order ${request.id} not found"))
    }
    return order {
      id = request.id
      state = "CANCELLED"
    }
  }
}

fun main() = ServerBuilder.forPort(50051).addService(OrdersService()).build().start().awaitTermination()
// endregion: show
