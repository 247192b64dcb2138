// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.StatusRuntimeException;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class IdleCut {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders(2500));

    // region: show
    // A load balancer that closes a connection over which nothing is sent for 1 s.
    var balancer = Scene.play("relay", "{'port': %d, 'idleMs': 1000}".formatted(server.getPort()));

    // The server answers after 2.5 s, and until then nothing is sent.
    var channel = Shop.connect(balancer.address()); // no keepAliveTime // mark
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .withDeadlineAfter(30, SECONDS)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
      System.exit(1);
    }
    // endregion: show
  }
}
