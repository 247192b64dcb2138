// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class DecompressedOverLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js. One on grpc-java before 1.78 would answer UNKNOWN.
    var server = Scene.play("shop-by-rules", "{}");

    var channel = Shop.connect(server.address());
    var orders = OrdersGrpc.newBlockingStub(channel).withCompression("gzip"); // mark
    var note = ByteString.copyFrom(new byte[5 * 1024 * 1024]); // zeros: a few kB on the wire
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2).setNote(note);
    try {
      var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
      System.out.println("created " + created.getId());
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
