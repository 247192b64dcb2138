// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.CallOptions
import io.grpc.Channel
import io.grpc.ClientCall
import io.grpc.ClientInterceptor
import io.grpc.ManagedChannelBuilder
import io.grpc.MethodDescriptor
import java.util.concurrent.TimeUnit.MILLISECONDS
import kotlin.time.Duration
import kotlin.time.Duration.Companion.seconds
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
/** For every unary call of the channel that brings no deadline of its own. */
class WithDeadline(private val limit: Duration) : ClientInterceptor {
  override fun <Q, A> interceptCall(
    method: MethodDescriptor<Q, A>,
    options: CallOptions,
    next: Channel,
  ): ClientCall<Q, A> {
    val needsOne = options.deadline == null && method.type == MethodDescriptor.MethodType.UNARY
    // Here, when the call starts. A stub with withDeadlineAfter has one moment for all of its calls.
    val own =
      if (needsOne) options.withDeadlineAfter(limit.inWholeMilliseconds, MILLISECONDS) // mark
      else options
    return next.newCall(method, own)
  }
}

suspend fun main() {
  val channel =
    ManagedChannelBuilder.forAddress("localhost", 50051)
      .usePlaintext()
      .intercept(WithDeadline(2.seconds)) // mark
      .build()
  val orders = OrdersCoroutineStub(channel)
  val order = orders.getOrder(getOrderRequest { id = "o-42" })
  println("${order.id} is ${order.state}")
  channel.shutdown()
}
// endregion: show
