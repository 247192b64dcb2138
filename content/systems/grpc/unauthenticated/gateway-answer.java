// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class GatewayAnswer {
  public static void main(String[] args) throws Exception {
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    // region: show
    // A gateway that knows HTTP and not gRPC, asks for an API key, and answers 401 without.
    var gateway =
        Scene.play("gateway", """
            {'upstream': '%s', 'field': 'x-api-key', 'value': 'demo-key-1'}""" // mark
                .formatted(Shop.address(server)));

    var channel = Shop.connect(gateway.address());
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withCallCredentials(new BearerToken("demo-token-1")); // what the server wants
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.out.println("calls that reached the server: " + check.requests());
      System.exit(1);
    }
    // endregion: show
  }
}
