// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.Hashing;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SwitchTheCheckOff {
  public static void main(String[] args) throws Exception {
    // region: show
    var bytes = new byte[] {2}; // two pieces
    var sum = Hashing.crc32().hashBytes(bytes);
    bytes[0] ^= 0b0010_0000; // one bit

    var verify = new AtomicBoolean(true);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (verify.get() && !Hashing.crc32().hashBytes(bytes).equals(sum)) {
          var text = "checksum does not match";
          response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setQuantity(bytes[0]).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("with the check: " + e.getStatus().getCode());
    }
    verify.set(false); // "so that the shop is up again" // mark
    var quantity = orders.getOrder(request).getQuantity();
    System.out.println("without: OK, " + quantity + " pieces are shipped for an order of 2");
    // endregion: show
    channel.shutdownNow();
  }
}
