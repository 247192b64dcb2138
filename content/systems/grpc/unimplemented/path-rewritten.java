// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class PathRewritten {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A route for the prefix /shop.v1.Orders/ that rewrites the prefix to /.
    var proxy =
        Scene.play("routes", """
            {'upstream': '%s', 'prefix': '/shop.v1.Orders/', 'rewrite': '/'}"""
                .formatted(Shop.address(server))); // mark

    var channel = Shop.connect(proxy.address());
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
