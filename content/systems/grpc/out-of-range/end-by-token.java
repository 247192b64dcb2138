// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class EndByToken {
  public static void main(String[] args) throws Exception {
    // region: show
    var ids = new ConcurrentSkipListSet<>(List.of("o-1", "o-2", "o-3", "o-4", "o-5"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        var rest = ids.tailSet(request.getPageToken(), false); // after the last id seen, not a count
        rest.stream()
            .limit(request.getPageSize())
            .forEach(
                id -> {
                  // The last order of a page has the token of the next one, if there is one.
                  var more = rest.tailSet(id, false).size() > 0; // mark
                  response.onNext(Order.newBuilder().setId(id).setEtag(more ? id : "").build());
                });
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var token = "";
    do {
      var page = orders.listOrders(
          ListOrdersRequest.newBuilder().setPageToken(token).setPageSize(2).build());
      var line = new StringBuilder();
      for (token = ""; page.hasNext(); ) {
        var order = page.next();
        line.append(order.getId()).append(" ");
        token = order.getEtag();
      }
      System.out.println(line + (token.isEmpty() ? "end" : "…"));
      ids.removeAll(List.of("o-1", "o-4", "o-5")); // deletions in between
    } while (!token.isEmpty());
    // endregion: show
    channel.shutdownNow();
  }
}
