// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Retry;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RetryReads {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    var proxy =
        Scene.play("front", """
            {'upstream': '%s', 'answers': ['close connection', 'pass']}"""
                .formatted(Shop.address(server)));

    var channel =
        Shop.channel(proxy.address())
            // Reads only, one method by name.
            .defaultServiceConfig(Retry.policy("GetOrder", 2, "UNAVAILABLE", "INTERNAL")) // mark
            .enableRetry()
            .build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    System.out.println("attempts: " + proxy.ask("requests"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
