// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RouteByContentType {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // An entrance that looks at the content type before it answers with a page.
    var entrance =
        Scene.play("by-content-type", """
            {'upstream': '%s', 'prefix': 'application/grpc',
             'page': {'status': 500, 'content': '<h1>Something went wrong</h1>'}}"""
                .formatted(Shop.address(server))); // mark

    var channel = Shop.connect(entrance.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    entrance.close();
  }
}
