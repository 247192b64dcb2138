// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ManagedChannelBuilder
import java.util.concurrent.TimeUnit.SECONDS
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
suspend fun main() {
  val channel = ManagedChannelBuilder.forAddress("orders.example", 443).build()
  val orders = OrdersCoroutineStub(channel).withWaitForReady() // mark

  // Nothing listens yet. The coroutine is suspended, no thread waits; without a deadline, for ever.
  val order = orders.withDeadlineAfter(4, SECONDS).getOrder(getOrderRequest { id = "o-42" }) // mark
  println("${order.id} is ${order.state}")
  channel.shutdown()
}
// endregion: show
