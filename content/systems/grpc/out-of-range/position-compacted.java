// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PositionCompacted {
  public static void main(String[] args) throws Exception {
    // region: show
    var oldest = 6; // what came before was compacted
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int from = request.getOffset();
        if (from < oldest) {
          var text = "revision " + from + " is gone, the oldest is " + oldest;
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException()); // mark
          return;
        }
        for (int n = from; n <= 9; n++) response.onNext(Order.newBuilder().setId("o-" + n).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var lastSeen = 3; // then this process was paused for an hour
    var request = ListOrdersRequest.newBuilder().setOffset(lastSeen + 1).build();
    try {
      var orders = OrdersGrpc.newBlockingStub(channel).listOrders(request);
      orders.forEachRemaining(order -> System.out.println(order.getId()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
