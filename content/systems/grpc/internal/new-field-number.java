// needs: openjdk-17-jdk-headless libgrpc-java

import shop.Scene;
import shop.Shop;
import shop.grown.CreateOrderRequest;
import shop.grown.Order;
import shop.grown.OrdersGrpc;

class NewFieldNumber {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js. Its .proto says `int32 quantity = 3`, and nothing of a field 7.
    var server = Scene.play("shop-by-rules", "{}");

    // In the client's copy field 3 keeps its type, and `string quantity_text = 7` came to it.
    var channel = Shop.connect(server.address());
    var order =
        Order.newBuilder().setCustomer("c-7").setQuantity(2).setQuantityText("2 boxes"); // mark
    var created =
        OrdersGrpc.newBlockingStub(channel)
            .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    System.out.println(created.getQuantity() + " for " + created.getCustomer() + ", " + created.getState());
    // endregion: show
    channel.shutdownNow();
    server.close();
  }
}
