// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RetryWithoutCredentials {
  public static void main(String[] args) throws Exception {
    // region: show
    var check = new TokenCheck(token -> "token expired"); // each check costs a signature, or a request
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 5, "UNAUTHENTICATED")) // mark
            .enableRetry()
            .build();
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withCallCredentials(new BearerToken("demo-token-1")); // the same one in each attempt
    int failed = 0;
    for (int n = 1; n <= 3; n++) {
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      } catch (StatusRuntimeException e) {
        failed++;
      }
    }
    System.out.println("3 calls: " + failed + " failed, " + (3 - failed) + " succeeded");
    System.out.println("requests that the server had to refuse: " + check.requests());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
