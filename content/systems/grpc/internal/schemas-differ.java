// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.retyped.CreateOrderRequest;
import shop.retyped.Order;
import shop.retyped.OrdersGrpc;

class SchemasDiffer {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js. Its .proto says `int32 quantity = 3`.
    var server = Scene.play("shop-by-rules", "{}");

    // In the client's copy of the .proto, somebody made it `string quantity = 3`.
    var channel = Shop.connect(server.address());
    var order = Order.newBuilder().setCustomer("c-7").setQuantity("2 boxes"); // mark
    try {
      var request = CreateOrderRequest.newBuilder().setOrder(order).build();
      System.out.println(OrdersGrpc.newBlockingStub(channel).createOrder(request));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
