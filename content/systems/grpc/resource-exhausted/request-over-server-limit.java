// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RequestOverServerLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js, with its default limit. One on grpc-java before 1.64 would reset the stream.
    var server = Scene.play("shop-by-rules", "{}");

    var channel = Shop.connect(server.address());
    var note = ByteString.copyFrom(new byte[5 * 1024 * 1024]); // the server receives 4 MiB // mark
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2).setNote(note);
    var request = CreateOrderRequest.newBuilder().setOrder(order).build();
    try {
      System.out.println("created " + OrdersGrpc.newBlockingStub(channel).createOrder(request).getId());
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
