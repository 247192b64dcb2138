// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OffsetPaging {
  public static void main(String[] args) throws Exception {
    // region: show
    var ids = new CopyOnWriteArrayList<>(List.of("o-1", "o-2", "o-3", "o-4", "o-5", "o-6"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        ids.stream()
            .skip(request.getOffset())
            .limit(request.getPageSize())
            .forEach(id -> response.onNext(Order.newBuilder().setId(id).build()));
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var seen = new ArrayList<String>();
    for (int offset = 0; ; offset += 2) {
      var page = ListOrdersRequest.newBuilder().setPageSize(2).setOffset(offset); // no key // mark
      var found = orders.listOrders(page.build());
      if (!found.hasNext()) break;
      found.forEachRemaining(order -> seen.add(order.getId()));
      if (offset == 0) ids.remove("o-1"); // somebody deletes what was read already
    }
    System.out.println("seen: " + seen);
    var missed = ids.stream().filter(id -> !seen.contains(id)).toList();
    System.out.println("there and never seen: " + missed);
    // endregion: show
    channel.shutdownNow();
  }
}
