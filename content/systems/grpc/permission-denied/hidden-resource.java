// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Map;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class HiddenResource {
  public static void main(String[] args) throws Exception {
    // region: show
    var owners = Map.of("o-42", "billing");

    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) ->
                // The same for another's order and for none: nobody can find out which exist.
                caller.equals(owners.get(id))
                    ? null
                    : permission + " denied on order " + id + " (or it might not exist)"); // mark

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-24").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
