// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class KeepaliveInStep {
  public static void main(String[] args) throws Exception {
    // region: show
    // grpc-java takes a shorter keepalive time than 10 s for 10 s, on servers too.
    var server =
        Shop.server(new PaidOrders(12_000)) // answers after 12 s
            .keepAliveTime(10, SECONDS) // for this balancer; the default is 2 hours // mark
            .keepAliveTimeout(1, SECONDS)
            .build()
            .start();

    // A load balancer that closes a connection over which nothing is sent for 11 s.
    var balancer = Scene.play("relay", "{'port': %d, 'idleMs': 11000}".formatted(server.getPort()));

    var channel = Shop.connect(balancer.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(30, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    balancer.close();
  }
}
