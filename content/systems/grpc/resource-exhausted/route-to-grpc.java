// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RouteToGrpc {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A web server that hands on what is gRPC, and answers everything else with a page and status 200.
    var website =
        Scene.play("website", """
            {'upstream': '%s', 'contentType': 'application/grpc', 'status': 200}"""
                .formatted(Shop.address(server))); // mark

    var channel = Shop.connect(website.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    website.close();
  }
}
