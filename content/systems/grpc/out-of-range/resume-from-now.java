// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ResumeFromNow {
  public static void main(String[] args) throws Exception {
    // region: show
    var history = List.of("o-1 PAID", "o-2 PAID", "o-1 SENT", "o-2 CANCELLED", "o-3 PAID", "o-3 SENT");
    var oldest = 6; // revisions count from 1
    var oldestKey = Metadata.Key.of("oldest-revision", Metadata.ASCII_STRING_MARSHALLER);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int from = request.getOffset();
        if (from < oldest) {
          var trailers = new Metadata();
          trailers.put(oldestKey, String.valueOf(oldest));
          var gone = Status.OUT_OF_RANGE.withDescription("revision " + from + " is gone");
          response.onError(gone.asRuntimeException(trailers));
          return;
        }
        for (var change : history.subList(from - 1, history.size())) {
          response.onNext(Order.newBuilder().setId(change).build());
        }
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var cache = new TreeMap<>(Map.of("o-1", "PAID", "o-2", "PAID"));
    int next = 3;
    for (int round = 1; round <= 2; round++) {
      try {
        var from = ListOrdersRequest.newBuilder().setOffset(next).build();
        var changes = OrdersGrpc.newBlockingStub(channel).listOrders(from);
        while (changes.hasNext()) {
          var change = changes.next().getId().split(" ");
          cache.put(change[0], change[1]);
        }
      } catch (StatusRuntimeException e) {
        next = Integer.parseInt(e.getTrailers().get(oldestKey)); // mark
      }
    }
    System.out.println("cache: " + cache);
    var truth =
        history.stream()
            .map(change -> change.split(" "))
            .collect(Collectors.toMap(it -> it[0], it -> it[1], (old, now) -> now, TreeMap::new));
    System.out.println("truth: " + truth);
    // endregion: show
    channel.shutdownNow();
  }
}
