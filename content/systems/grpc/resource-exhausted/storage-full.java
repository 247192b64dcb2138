// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class StorageFull {
  public static void main(String[] args) throws Exception {
    // region: show
    class Storage extends OrdersGrpc.OrdersImplBase {
      private static final int QUOTA = 1024 * 1024;
      private final List<ByteString> history = new ArrayList<>(); // nothing removes old versions // mark

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
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

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setNote(history.get(history.size() - 1)).build());
        response.onCompleted();
      }
    }
    var server = Shop.serve(new Storage());
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var note = ByteString.copyFrom(new byte[256 * 1024]);
    var request = UpdateOrderRequest.newBuilder().setOrder(Order.newBuilder().setNote(note)).build();
    for (int write = 1; ; write++) {
      try {
        orders.updateOrder(request);
      } catch (StatusRuntimeException e) {
        System.out.println("write " + write + ": " + e);
        var order = orders.getOrder(GetOrderRequest.getDefaultInstance());
        System.out.println("read: " + order.getNote().size() + " bytes"); // mark
        System.exit(1);
      }
    }
    // endregion: show
  }
}
