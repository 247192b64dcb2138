// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.List;
import java.util.Map;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RetryPolicy {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A proxy that finds its upstream again at the third attempt.
    var proxy =
        Scene.play("front", """
            {'upstream': '%s', 'answers': [
              {'fields': {':status': '503', 'content-type': 'text/html'}, 'content': '503'},
              {'fields': {'content-type': 'application/grpc', 'grpc-status': '14'}},
              'pass']}""".formatted(Shop.address(server)));

    var policy =
        Map.of(
            "maxAttempts", 4.0, // the first one included; numbers are doubles, as in JSON
            "initialBackoff", "0.2s",
            "maxBackoff", "2s",
            "backoffMultiplier", 2.0,
            "retryableStatusCodes", List.of("UNAVAILABLE")); // mark
    var names = List.of(Map.of("service", "shop.v1.Orders", "method", "GetOrder")); // a read
    var config =
        Map.of(
            "methodConfig", List.of(Map.of("name", names, "retryPolicy", policy)),
            "retryThrottling", Map.of("maxTokens", 10.0, "tokenRatio", 0.1));
    var channel =
        Shop.channel(proxy.address())
            .defaultServiceConfig(config) // mark
            .enableRetry()
            .build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(8, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    for (var request : proxy.ask("fields").getAsJsonArray()) {
      var earlier = request.getAsJsonObject().get("grpc-previous-rpc-attempts");
      System.out.println("grpc-previous-rpc-attempts: " + earlier);
    }
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
