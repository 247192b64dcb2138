// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class FreeTheSpace {
  public static void main(String[] args) throws Exception {
    // region: show
    class Storage extends OrdersGrpc.OrdersImplBase {
      private static final int QUOTA = 1024 * 1024;
      private final List<ByteString> history = new ArrayList<>();

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (history.size() >= 3) { // keep the newest version // mark
          history.subList(0, history.size() - 1).clear();
        }
        var note = request.getOrder().getNote();
        var used = history.stream().mapToInt(ByteString::size).sum();
        if (used + note.size() > QUOTA) {
          response.onError(
              Status.RESOURCE_EXHAUSTED
                  .withDescription("orders-db: space quota exceeded")
                  .asRuntimeException());
          return;
        }
        history.add(note);
        response.onNext(Order.getDefaultInstance());
        response.onCompleted();
      }
    }
    var server = Shop.serve(new Storage());
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var note = ByteString.copyFrom(new byte[256 * 1024]);
    var request = UpdateOrderRequest.newBuilder().setOrder(Order.newBuilder().setNote(note)).build();
    int writes = 0;
    for (; writes < 20; writes++) orders.updateOrder(request);
    System.out.println(writes + " writes of 256 KiB");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
