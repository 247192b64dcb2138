// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class WaitForTheGrant {
  public static void main(String[] args) throws Exception {
    // region: show
    var effective = new AtomicReference<>(Instant.MAX);
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "new-account"),
            (caller, permission, id) ->
                Instant.now().isBefore(effective.get()) ? permission + " denied" : null);
    var channel = Shop.ready(Shop.connect(Shop.address(server)));

    // For provisioning, right after a grant of its own. Not for calls in general.
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    effective.set(Instant.now().plusSeconds(2)); // the grant is made, and takes effect later

    for (int attempt = 1; ; attempt++) {
      try {
        orders.getOrder(request);
        System.out.println("allowed after " + (attempt > 1 ? "some waiting" : "no waiting"));
        break;
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.PERMISSION_DENIED || attempt == 20) throw e; // mark
        MILLISECONDS.sleep(200); // at Google: every 30 s, for 10 minutes
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
