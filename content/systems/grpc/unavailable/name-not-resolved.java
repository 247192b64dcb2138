// needs: openjdk-17-jdk-headless libgrpc-java

import java.util.List;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NameNotResolved {
  public static void main(String[] args) throws Exception {
    // region: show
    // A URL does not come so far: no NameResolver is registered for its scheme.
    for (var target : List.of("http://localhost:50051", "orders.shop.invalid:50051")) {
      try {
        var channel = Shop.connect(target); // mark
        var orders = OrdersGrpc.newBlockingStub(channel);
        System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
      } catch (RuntimeException e) {
        System.out.println(e);
      }
    }
    System.exit(1);
    // endregion: show
  }
}
