// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ServerBuilder
import io.grpc.Status
import io.grpc.StatusException
import java.sql.SQLTransientException
import java.util.UUID
import java.util.logging.Level
import java.util.logging.Logger
import kotlinx.coroutines.CancellationException
import shop.v1.GetOrderRequest
import shop.v1.Order
import shop.v1.OrdersGrpcKt.OrdersCoroutineImplBase

// region: show
private val log = Logger.getLogger("shop.orders")

/** Without it, every exception but StatusException and StatusRuntimeException ends in UNKNOWN. */
suspend fun <T> translated(handler: suspend () -> T): T =
  try {
    handler()
  } catch (error: CancellationException) {
    throw error // the caller is gone: no failure, and no coroutine may swallow it // mark
  } catch (error: StatusException) {
    throw error
  } catch (error: Exception) {
    val reference = UUID.randomUUID() // in the log and in the answer
    log.log(Level.SEVERE, "failed, reference $reference", error)
    val status = if (error is SQLTransientException) Status.UNAVAILABLE else Status.INTERNAL // mark
    throw StatusException(status.withDescription("orders cannot be read, reference $reference"))
  }

class OrdersService(private val find: suspend (String) -> Order?) : OrdersCoroutineImplBase() {
  override suspend fun getOrder(request: GetOrderRequest): Order = translated { // mark
    find(request.id)
      ?: throw StatusException(Status.NOT_FOUND.withDescription("no order ${request.id}"))
  }
}
// endregion: show

fun main() {
  val service = OrdersService { throw SQLTransientException("$it: connection lost") }
  ServerBuilder.forPort(50051).addService(service).build().start().awaitTermination()
}
