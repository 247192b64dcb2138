// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PollTheEnd {
  public static void main(String[] args) throws Exception {
    // region: show
    var requests = new AtomicInteger();
    var ids = new CopyOnWriteArrayList<>(List.of("o-1", "o-2", "o-3"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int offset = request.getOffset();
        if (requests.incrementAndGet() > 50 && ids.size() == 3) ids.add("o-4"); // at last
        if (offset >= ids.size()) {
          var text = "offset " + offset + " is past the end";
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setId(ids.get(offset)).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var next = ListOrdersRequest.newBuilder().setOffset(3).build();
    for (; ; ) {
      try {
        System.out.println("got " + orders.listOrders(next).next().getId());
        break;
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.OUT_OF_RANGE) throw e;
        Thread.sleep(10); // until there is more // mark
      }
    }
    System.out.println("requests: " + requests);
    // endregion: show
    channel.shutdownNow();
  }
}
