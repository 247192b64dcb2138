// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.ServerBuilder
import io.grpc.health.v1.HealthCheckResponse.ServingStatus
import io.grpc.protobuf.services.HealthStatusManager
import kotlin.time.Duration.Companion.seconds
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import shop.v1.OrdersGrpc
import shop.v1.OrdersGrpcKt.OrdersCoroutineImplBase

class OrdersService : OrdersCoroutineImplBase()

suspend fun databaseAnswers(): Boolean = true // SELECT 1, with a timeout

// region: show
fun main() = runBlocking<Unit>(Dispatchers.Default) {
  val health = HealthStatusManager() // artifact grpc-services
  val server =
    ServerBuilder.forPort(50051)
      .addService(health.healthService) // grpc.health.v1.Health // mark
      .addService(OrdersService())
      .build()
      .start()

  Runtime.getRuntime().addShutdownHook(Thread {
    health.enterTerminalState() // NOT_SERVING for good, before calls are refused
    server.shutdown().awaitTermination()
  })

  launch {
    // "" is what a probe asks for that names no service; it is SERVING from the start.
    val names = listOf(HealthStatusManager.SERVICE_NAME_ALL_SERVICES, OrdersGrpc.SERVICE_NAME)
    while (true) {
      val status =
        if (databaseAnswers()) ServingStatus.SERVING else ServingStatus.NOT_SERVING // mark
      names.forEach { health.setStatus(it, status) }
      delay(5.seconds)
    }
  }
}
// endregion: show
