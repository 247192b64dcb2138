// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NameTheIdentity {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = Set.of("billing orders.get");
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-billing", "billing", "demo-token-default", "default-account"),
            (caller, permission, id) -> {
              System.out.println("server log: " + caller + " wants " + permission);
              return grants.contains(caller + " " + permission) ? null : permission + " denied";
            });

    var channel = Shop.connect(Shop.address(server));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    for (var name : List.of("ORDER_TOKEN", "ORDERS_TOKEN")) {
      var environment = Map.of(name, "demo-token-billing");
      try {
        var token =
            Optional.ofNullable(environment.get("ORDERS_TOKEN"))
                .orElseThrow( // and no other identity in its place // mark
                    () -> new IllegalStateException("ORDERS_TOKEN is not set"));
        var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken(token));
        System.out.println(Outcome.of(() -> orders.getOrder(request)));
      } catch (IllegalStateException e) {
        System.out.println("at the start: " + e.getMessage());
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
