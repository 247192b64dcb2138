// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class HotLoop {
  public static void main(String[] args) throws Exception {
    // region: show
    // Something accepts connections and closes them at once: a load balancer without a backend.
    var balancer = Scene.play("listener", "{'close': true}");
    var channel = Shop.connect(balancer.address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();

    int failed = 0;
    for (var end = Long.MAX_VALUE; System.nanoTime() < end; ) {
      try {
        orders.getOrder(request);
      } catch (StatusRuntimeException e) {
        // No delay, no limit.
        if (++failed == 1) end = System.nanoTime() + 400_000_000; // mark
      }
    }
    System.out.println("calls failed in 400 ms: " + (failed > 20 ? "more than 20" : failed));
    var connections = balancer.ask("connections").getAsInt(); // mark
    System.out.println("connections: " + (connections < 5 ? "fewer than 5" : connections));
    // endregion: show
    channel.shutdownNow();
    balancer.close();
  }
}
