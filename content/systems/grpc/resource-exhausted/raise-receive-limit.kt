// not run: needs grpc-kotlin, which is not installed where programs are run
import com.google.protobuf.ByteString
import io.grpc.ManagedChannelBuilder
import io.grpc.ServerBuilder
import shop.v1.CreateOrderRequest
import shop.v1.Order
import shop.v1.OrdersGrpcKt.OrdersCoroutineImplBase
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.copy
import shop.v1.createOrderRequest
import shop.v1.order

// region: show
const val EIGHT_MIB = 8 * 1024 * 1024 // without it: 4 MiB on either side

class OrdersService : OrdersCoroutineImplBase() {
  override suspend fun createOrder(request: CreateOrderRequest): Order =
    request.order.copy { id = "o-1" }
}

suspend fun main() {
  val server =
    ServerBuilder.forPort(50051)
      .addService(OrdersService())
      .maxInboundMessageSize(EIGHT_MIB) // for requests // mark
      .build()
      .start()
  val channel =
    ManagedChannelBuilder.forAddress("localhost", 50051)
      .usePlaintext()
      .maxInboundMessageSize(EIGHT_MIB) // for responses // mark
      .build()

  val request = createOrderRequest {
    order = order {
      customer = "c-7"
      note = ByteString.copyFrom(ByteArray(5 * 1024 * 1024))
    }
  }
  val created = OrdersCoroutineStub(channel).createOrder(request)
  println("created ${created.id}; its note has ${created.note.size()} bytes")
  channel.shutdown()
  server.shutdown()
}
// endregion: show
