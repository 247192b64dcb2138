// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.Set;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NarrowScope {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = Set.of("user-7 orders.get", "user-7 orders.cancel"); // the user may cancel
    var scopes = Map.of("user-7 by app", Set.of("orders.get")); // this app may not

    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "user-7 by app"),
            (caller, permission, id) -> {
              var user = caller.split(" by ")[0];
              if (!grants.contains(user + " " + permission)) return permission + " denied";
              if (!scopes.get(caller).contains(permission)) {
                return "token lacks the scope " + permission; // mark
              }
              return null;
            });

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    try {
      System.out.println(orders.cancelOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
