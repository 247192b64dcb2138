// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RefusedOnTheWay {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // A gateway that lets one method pass and answers 403 to the others, in HTTP and not in gRPC.
    var gateway =
        Scene.play("allow-list", """
            {'upstream': '%s', 'allowed': ['/shop.v1.Orders/GetOrder']}""" // mark
                .formatted(Shop.address(server)));

    var channel = Shop.connect(gateway.address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    try {
      System.out.println(orders.cancelOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // the headers name the sender // mark
      System.exit(1);
    }
    // endregion: show
  }
}
