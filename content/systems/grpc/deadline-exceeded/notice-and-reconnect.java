// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import shop.Outcome;
import shop.PaidOrders;
import shop.Retry;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NoticeAndReconnect {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var path = Scene.play("relay", "{'port': %d}".formatted(server.getPort()));

    // region: show
    var channel =
        Shop.channel(path.address())
            .keepAliveTime(10, SECONDS) // grpc-java takes anything shorter for 10 s // mark
            .keepAliveTimeout(1, SECONDS) // too short outside of a demonstration // mark
            // GetOrder is a read. UNAVAILABLE is what a dead connection becomes once it is noticed.
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel);

    var first = GetOrderRequest.newBuilder().setId("o-41").build();
    System.out.println(Outcome.of(() -> orders.getOrder(first)));
    path.ask("freeze"); // from here on packets vanish, and nobody closes the connection
    var second = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.withDeadlineAfter(30, SECONDS).getOrder(second)));
    System.out.println("connections opened: " + path.ask("connections"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    path.close();
  }
}
