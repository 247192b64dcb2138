// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class GrantEverything {
  public static void main(String[] args) throws Exception {
    // region: show
    var roles = new ConcurrentHashMap<>(Map.of("billing", "viewer"));
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) ->
                roles.get(caller).equals("admin") || permission.equals("orders.get")
                    ? null
                    : permission + " denied");

    // One order has to be cancelled today, and the ticket is closed with:
    roles.put("billing", "admin"); // mark

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    int cancelled = 0;
    for (int n = 1; n <= 200; n++) {
      var request = GetOrderRequest.newBuilder().setId("o-" + n).build();
      if (Outcome.of(() -> orders.cancelOrder(request)).endsWith("CANCELLED")) cancelled++;
    }
    System.out.println("orders that billing had to cancel: 1");
    System.out.println("orders that whoever holds this token can cancel: " + cancelled);
    // endregion: show
    channel.shutdownNow();
  }
}
