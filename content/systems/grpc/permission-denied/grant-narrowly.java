// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class GrantNarrowly {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = ConcurrentHashMap.newKeySet();
    grants.add("billing orders.get *");

    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) ->
                grants.contains(caller + " " + permission + " *")
                        || grants.contains(caller + " " + permission + " " + id)
                    ? null
                    : permission + " denied on order " + id + " (or it might not exist)");

    grants.add("billing orders.cancel o-42"); // this permission, on this order // mark

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    for (var id : List.of("o-7", "o-42")) {
      var request = GetOrderRequest.newBuilder().setId(id).build();
      System.out.println(Outcome.of(() -> orders.cancelOrder(request)));
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
