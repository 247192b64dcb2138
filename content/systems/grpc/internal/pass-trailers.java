// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class PassTrailers {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A reverse proxy that copies the trailers as well: grpc-status is there.
    var proxy =
        Scene.play("front", """
            {'upstream': '%s', 'answers': ['pass']}"""
                .formatted(Shop.address(server))); // mark

    var channel = Shop.connect(proxy.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
