// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RetryUntilAllowed {
  public static void main(String[] args) throws Exception {
    // region: show
    var audit = new CopyOnWriteArrayList<String>();
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) -> {
              audit.add("denied: " + caller + " " + permission + " " + id);
              return permission + " denied";
            });

    var policy = Retry.policy("CancelOrder", 5, "UNAVAILABLE", "PERMISSION_DENIED"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(policy).enableRetry().build();
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var outcome = "";
    for (int n = 1; n <= 3; n++) {
      var request = GetOrderRequest.newBuilder().setId("o-" + n).build();
      outcome = Outcome.of(() -> orders.cancelOrder(request));
    }
    System.out.println("after 3 calls: " + outcome);
    System.out.println("denials in the audit log: " + audit.size());
    // endregion: show
    channel.shutdownNow();
  }
}
