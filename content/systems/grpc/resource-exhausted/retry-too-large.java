// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryTooLarge {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = "o-" + (database.size() + 1);
        database.add(id); // saved, and too large to read
        var note = ByteString.copyFrom(new byte[5 * 1024 * 1024]);
        response.onNext(Order.newBuilder().setId(id).setNote(note).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int attempt = 1; attempt <= 4; attempt++) {
      try {
        orders.createOrder(CreateOrderRequest.getDefaultInstance());
      } catch (StatusRuntimeException e) {
        System.out.println("attempt " + attempt + ": " + e.getStatus().getCode()); // mark
      }
    }
    System.out.println("the customer wanted 1 order and has " + database.size() + ": " + database);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
