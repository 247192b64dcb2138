// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ManagedChannelBuilder
import io.grpc.StatusException
import java.util.concurrent.TimeUnit.SECONDS
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
// As parsed JSON: all numbers are Double. `4` in place of `4.0` is an IllegalArgumentException.
val retryReads =
  mapOf(
    "methodConfig" to
      listOf(
        mapOf(
          "name" to listOf(mapOf("service" to "shop.v1.Orders", "method" to "GetOrder")), // a read
          "retryPolicy" to
            mapOf(
              "maxAttempts" to 4.0, // the first one included
              "initialBackoff" to "0.2s",
              "maxBackoff" to "2s",
              "backoffMultiplier" to 2.0,
              "retryableStatusCodes" to listOf("UNAVAILABLE"), // mark
            ),
        )
      ),
    "retryThrottling" to mapOf("maxTokens" to 10.0, "tokenRatio" to 0.1),
  )

suspend fun main() {
  val channel =
    ManagedChannelBuilder.forTarget("dns:///orders.example:443")
      .defaultServiceConfig(retryReads) // mark
      .build()
  val orders = OrdersCoroutineStub(channel)
  try {
    val request = getOrderRequest { id = "o-42" }
    val order = orders.withDeadlineAfter(4, SECONDS).getOrder(request) // for all attempts together
    println("${order.id} is ${order.state}")
  } catch (error: StatusException) {
    println(error)
  }
  channel.shutdown()
}
// endregion: show
