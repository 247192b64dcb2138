// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TreatAsEnd {
  public static void main(String[] args) throws Exception {
    // region: show
    var ids = List.of("o-1", "o-2", "o-3", "o-4", "o-5", "o-6");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int offset = request.getOffset();
        if (offset >= ids.size()) {
          var text = "offset " + offset + " is past the end";
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
          return;
        }
        for (var id : ids.subList(offset, offset + request.getPageSize())) {
          response.onNext(Order.newBuilder().setId(id).build());
        }
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var found = new ArrayList<String>();
    try {
      for (; ; ) {
        var page = ListOrdersRequest.newBuilder().setOffset(found.size()).setPageSize(2).build();
        orders.listOrders(page).forEachRemaining(order -> found.add(order.getId()));
      }
    } catch (StatusRuntimeException e) {
      var atEnd = e.getStatus().getCode() == Status.Code.OUT_OF_RANGE && !found.isEmpty(); // mark
      if (!atEnd) throw e;
    }
    System.out.println(found.size() + " orders: " + found);
    // endregion: show
    channel.shutdownNow();
  }
}
