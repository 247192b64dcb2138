// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class StaleDecision {
  public static void main(String[] args) throws Exception {
    // region: show
    record Cached(boolean allowed, Instant until) {}

    var grants = ConcurrentHashMap.newKeySet();
    var decisions = new ConcurrentHashMap<String, Cached>();
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) -> {
              var cached =
                  decisions.compute(
                      caller + " " + permission,
                      (key, known) ->
                          known != null && Instant.now().isBefore(known.until())
                              ? known // for 5 minutes // mark
                              : new Cached(grants.contains(key), Instant.now().plusSeconds(300)));
              return cached.allowed() ? null : permission + " denied";
            });

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    grants.add("billing orders.get");
    System.out.println("granted");
    try {
      System.out.println(orders.getOrder(request));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
