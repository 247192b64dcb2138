// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.base.Preconditions;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.stream.Stream;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class EndWithTheError {
  public static void main(String[] args) throws Exception {
    // region: show
    var readOrders =
        Stream.of("o-1", "o-2", "", "o-4", "o-5")
            .peek(id -> Preconditions.checkState(!id.isEmpty(), "cursor lost")); // o-3 is never read
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        try {
          readOrders.forEach(id -> response.onNext(Order.newBuilder().setId(id).build()));
          response.onCompleted(); // only where everything was written
        } catch (IllegalStateException e) {
          System.out.println("server log: " + e);
          var status = Status.UNAVAILABLE.withDescription("list is incomplete");
          response.onError(status.asRuntimeException()); // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(server));
    int received = 0;
    try {
      var request = ListOrdersRequest.getDefaultInstance();
      var orders = OrdersGrpc.newBlockingStub(channel).listOrders(request);
      while (orders.hasNext()) {
        orders.next();
        received++;
      }
    } catch (StatusRuntimeException e) {
      System.out.println("orders received: " + received + ", then: " + e.getMessage());
    }
    // endregion: show
    channel.shutdownNow();
  }
}
