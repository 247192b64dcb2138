// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ManagedChannelBuilder
import io.grpc.StatusException
import java.util.concurrent.TimeUnit.SECONDS
import kotlin.system.exitProcess
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.delay
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
suspend fun main() {
  val channel = ManagedChannelBuilder.forAddress("localhost", 50051).usePlaintext().build()

  // One stub for the whole process, with "a timeout of 2 s". But this is a moment: 2 s from here.
  val orders = OrdersCoroutineStub(channel).withDeadlineAfter(2, SECONDS) // mark

  try {
    while (true) {
      println(orders.getOrder(getOrderRequest { id = "o-42" }).state) // answered, for the first 2 s
      delay(1.seconds)
    }
  } catch (error: StatusException) {
    System.err.println(error) // and from then on every call fails before it begins // mark
    exitProcess(1)
  }
}
// endregion: show
