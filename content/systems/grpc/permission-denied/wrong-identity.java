// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.Set;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class WrongIdentity {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = Set.of("billing orders.get");
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-billing", "billing", "demo-token-default", "default-account"),
            (caller, permission, id) -> {
              if (grants.contains(caller + " " + permission)) return null;
              System.out.println("server log: " + caller + " wants " + permission);
              return permission + " denied on order " + id + " (or it might not exist)";
            });

    var environment = Map.of("ORDER_TOKEN", "demo-token-billing");
    // The variable is called ORDER_TOKEN. Nobody notices: there is always another identity.
    var token = environment.getOrDefault("ORDERS_TOKEN", "demo-token-default"); // mark

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken(token));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
