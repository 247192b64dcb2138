// not run: needs grpc-kotlin, which is not installed where programs are run
import io.grpc.CallCredentials
import io.grpc.ManagedChannelBuilder
import io.grpc.Metadata
import io.grpc.SecurityLevel
import io.grpc.Status
import java.util.concurrent.Executor
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch
import shop.v1.OrdersGrpcKt.OrdersCoroutineStub
import shop.v1.getOrderRequest

// region: show
class BearerToken(private val scope: CoroutineScope, private val current: suspend () -> String) :
  CallCredentials() {
  // For each call of the stub, streams included. It must not block: the token comes from a coroutine.
  override fun applyRequestMetadata(call: RequestInfo, executor: Executor, applier: MetadataApplier) {
    // grpc-java would send it without TLS as well.
    if (call.securityLevel != SecurityLevel.PRIVACY_AND_INTEGRITY) {
      applier.fail(Status.UNAUTHENTICATED.withDescription("no token without TLS")) // mark
      return
    }
    scope.launch {
      runCatching { Metadata().apply { put(AUTHORIZATION, "Bearer ${current()}") } }
        .onSuccess { applier.apply(it) } // mark
        .onFailure { applier.fail(Status.UNAVAILABLE.withDescription("no token").withCause(it)) }
    }
  }

  private companion object {
    val AUTHORIZATION: Metadata.Key<String> =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER)
  }
}

suspend fun main() {
  val scope = CoroutineScope(SupervisorJob() + Dispatchers.IO)
  val channel = ManagedChannelBuilder.forAddress("orders.example", 443).useTransportSecurity().build()
  val orders =
    OrdersCoroutineStub(channel)
      .withCallCredentials(BearerToken(scope) { System.getenv("ORDERS_TOKEN") }) // mark
  val order = orders.getOrder(getOrderRequest { id = "o-42" })
  println("${order.id} is ${order.state}")
  channel.shutdown()
}
// endregion: show
