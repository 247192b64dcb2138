// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.StatusRuntimeException;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NothingListens {
  public static void main(String[] args) throws Exception {
    var channel = Shop.connect(Shop.deadAddress());

    // region: show
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(30, SECONDS);
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e); // the address is in the cause, not in the status // mark
      var left = orders.getCallOptions().getDeadline().timeRemaining(SECONDS);
      System.out.println("time left when it failed: " + (left > 20 ? "over 20 s" : left + " s"));
      System.exit(1);
    }
    // endregion: show
  }
}
