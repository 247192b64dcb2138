// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.StatusRuntimeException;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class DeadlineInThePast {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var channel = Shop.ready(Shop.connect(Shop.address(server)));

    // region: show
    // A field of a bean that is made at start-up. The deadline is a point in time, not a duration.
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(2, SECONDS); // mark

    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("at start-up: " + orders.getOrder(request).getState());
    SECONDS.sleep(3);
    try {
      orders.getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("3 s later: " + e); // nothing was sent // mark
      System.exit(1);
    }
    // endregion: show
  }
}
