// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class PassTheGateway {
  public static void main(String[] args) throws Exception {
    // region: show
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    // A gateway that knows HTTP and not gRPC, asks for an API key, and answers 401 without.
    var gateway =
        Scene.play("gateway", """
            {'upstream': '%s', 'field': 'x-api-key', 'value': 'demo-key-1'}"""
                .formatted(Shop.address(server)));

    var headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer demo-token-1"); // for the server
    var apiKey = Metadata.Key.of("x-api-key", Metadata.ASCII_STRING_MARSHALLER);
    headers.put(apiKey, "demo-key-1"); // for the gateway // mark

    var channel = Shop.connect(gateway.address());
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    System.out.println("calls that reached the server: " + check.requests());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    gateway.close();
  }
}
