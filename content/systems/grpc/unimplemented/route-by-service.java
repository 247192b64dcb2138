// needs: openjdk-17-jdk-headless libgrpc-java

import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RouteByService {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // An ingress whose rule is for /shop.v1.Orders/, as gRPC's path is /<package>.<Service>/<Method>.
    var ingress =
        Scene.play("routes", """
            {'upstream': '%s', 'prefix': '/shop.v1.Orders/'}""".formatted(Shop.address(server))); // mark

    var channel = Shop.connect(ingress.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    ingress.close();
  }
}
