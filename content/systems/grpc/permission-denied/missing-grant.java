// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.Set;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class MissingGrant {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = Set.of("billing orders.get");

    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) ->
                grants.contains(caller + " " + permission)
                    ? null
                    : permission + " denied on order " + id + " (or it might not exist)"); // mark

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
