// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Retry;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class AnswerWithStatus {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // The proxy says in gRPC that its upstream is not there, and finds it at the next attempt.
    var proxy =
        Scene.play("front", """
            {'upstream': '%s', 'answers': [
              {'fields': {'content-type': 'application/grpc', 'grpc-status': '14',
                          'grpc-message': 'upstream refused the connection'}},
              'pass']}""".formatted(Shop.address(server))); // mark

    var channel =
        Shop.channel(proxy.address())
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
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
