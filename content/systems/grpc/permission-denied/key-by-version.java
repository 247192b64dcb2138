// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class KeyByVersion {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = ConcurrentHashMap.newKeySet();
    var version = new AtomicInteger(1); // rises with each change of the grants

    var decisions = new ConcurrentHashMap<String, Boolean>();
    var asked = new AtomicInteger();
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) -> {
              // An old decision is not found any more.
              var key = version + " " + caller + " " + permission; // mark
              var allowed =
                  decisions.computeIfAbsent(
                      key,
                      unknown -> {
                        asked.incrementAndGet();
                        return grants.contains(caller + " " + permission);
                      });
              return allowed ? null : permission + " denied";
            });

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("before:  " + Outcome.of(() -> orders.getOrder(request)));
    grants.add("billing orders.get");
    version.incrementAndGet(); // mark
    System.out.println("granted: " + Outcome.of(() -> orders.getOrder(request)));
    grants.remove("billing orders.get");
    version.incrementAndGet();
    System.out.println("revoked: " + Outcome.of(() -> orders.getOrder(request)));
    grants.add("billing orders.get");
    version.incrementAndGet();
    for (int n = 0; n < 10; n++) Outcome.of(() -> orders.getOrder(request));
    System.out.println("after 13 calls, decided " + asked + " times");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
