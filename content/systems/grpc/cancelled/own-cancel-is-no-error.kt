// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ManagedChannelBuilder
import io.grpc.StatusException
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.time.Duration.Companion.milliseconds
import kotlinx.coroutines.async
import kotlinx.coroutines.coroutineScope
import kotlinx.coroutines.delay
import shop.v1.Order
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
class OrderPage(private val orders: OrdersCoroutineStub) {
  /** The order, or null if it cannot be had. Throws CancellationException if nobody wants it. */
  suspend fun load(wanted: String): Order? =
    try {
      orders.withDeadlineAfter(3, SECONDS).getOrder(getOrderRequest { id = wanted })
    } catch (error: StatusException) { // not Exception: it would swallow CancellationException // mark
      // CANCELLED can stand here, too. Then it was the server or a proxy, not this program.
      println("$wanted: $error")
      null
    }
}

suspend fun main() = coroutineScope<Unit> {
  val channel = ManagedChannelBuilder.forAddress("orders.example", 443).build()
  val page = OrderPage(OrdersCoroutineStub(channel))

  val first = async { page.load("o-41") }
  delay(200.milliseconds)
  first.cancel() // cancels the call on the wire, and ends the coroutine without a StatusException // mark

  println("o-42: ${page.load("o-42")?.state}")
  println("o-41: ${if (first.isCancelled) "no longer wanted" else "shown"}")
  channel.shutdown()
}
// endregion: show
