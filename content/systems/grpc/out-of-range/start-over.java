// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.base.Splitter;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StartOver {
  public static void main(String[] args) throws Exception {
    // region: show
    var history = List.of("o-1 PAID", "o-2 PAID", "o-1 SENT", "o-2 CANCELLED", "o-3 PAID", "o-3 SENT");
    var oldest = 6; // revisions count from 1
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override // the state of now, and the revision that it belongs to
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var now = ByteString.copyFromUtf8("o-1 SENT,o-3 SENT");
        response.onNext(Order.newBuilder().setNote(now).setEtag("" + history.size()).build());
        response.onCompleted();
      }

      @Override // the changes from a revision on
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        if (request.getOffset() < oldest) {
          var text = "revision " + request.getOffset() + " is gone";
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
          return;
        }
        var rest = history.subList(request.getOffset() - 1, history.size());
        rest.forEach(change -> response.onNext(Order.newBuilder().setId(change).build()));
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var cache = new TreeMap<>(Map.of("o-1", "PAID", "o-2", "PAID"));
    int seen = 2;
    for (int round = 1; round <= 2; round++) {
      try {
        var changes = orders.listOrders(ListOrdersRequest.newBuilder().setOffset(seen + 1).build());
        for (; changes.hasNext(); seen++) {
          var change = changes.next().getId().split(" ");
          cache.put(change[0], change[1]);
        }
        System.out.println("round " + round + ": up to date at revision " + seen);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.OUT_OF_RANGE) throw e;
        var now = orders.getOrder(GetOrderRequest.getDefaultInstance());
        cache.clear(); // mark
        cache.putAll(Splitter.on(',').withKeyValueSeparator(' ').split(now.getNote().toStringUtf8()));
        seen = Integer.parseInt(now.getEtag()); // mark
        System.out.println("round " + round + ": " + e.getStatus().getDescription() + ", read all again");
      }
    }
    System.out.println(cache); // o-2 is gone; no later change would have said so
    // endregion: show
    channel.shutdownNow();
  }
}
