// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PositionInFuture {
  public static void main(String[] args) throws Exception {
    // region: show
    class Revisions extends OrdersGrpc.OrdersImplBase {
      private final int last;

      Revisions(int last) {
        this.last = last;
      }

      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int from = request.getOffset();
        if (from > last + 1) {
          var text = "revision " + from + " is in the future, this is " + last;
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException()); // mark
          return;
        }
        for (int n = from; n <= last; n++) response.onNext(Order.newBuilder().setId("o-" + n).build());
        response.onCompleted();
      }
    }
    int seen = 0;
    var live = Shop.connect(Shop.address(Shop.serve(new Revisions(9))));
    var request = ListOrdersRequest.newBuilder().setOffset(1).build();
    var orders = OrdersGrpc.newBlockingStub(live).listOrders(request);
    for (; orders.hasNext(); seen++) orders.next();
    System.out.println("seen up to revision " + seen + "; then it is restored from a backup");

    var restored = Shop.connect(Shop.address(Shop.serve(new Revisions(6))));
    var next = ListOrdersRequest.newBuilder().setOffset(seen + 1).build();
    try {
      OrdersGrpc.newBlockingStub(restored).listOrders(next).next();
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
