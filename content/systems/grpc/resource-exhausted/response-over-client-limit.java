// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ResponseOverClientLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        database.add("o-1");
        var note = ByteString.copyFrom(new byte[5 * 1024 * 1024]); // mark
        response.onNext(Order.newBuilder().setId("o-1").setNote(note).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server)); // takes at most 4 MiB a message
    var orders = OrdersGrpc.newBlockingStub(channel);
    try {
      orders.createOrder(CreateOrderRequest.getDefaultInstance());
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.out.println("orders saved: " + database.size());
      System.exit(1);
    }
    // endregion: show
  }
}
