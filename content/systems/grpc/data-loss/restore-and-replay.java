// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RestoreAndReplay {
  public static void main(String[] args) throws Exception {
    // region: show
    record Entry(String id, String requestId) {}
    var log = new CopyOnWriteArrayList<Entry>();
    for (int n = 1; n <= 5; n++) log.add(new Entry("o-" + n, "r-" + n));
    var acknowledged = log.size();
    var backup = List.copyOf(log.subList(0, 3));
    var outbox = List.copyOf(log.subList(2, 5)); // what the callers keep until tomorrow // mark

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        log.addIfAbsent(new Entry(request.getOrder().getId(), request.getRequestId())); // once // mark
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    log.retainAll(backup);
    System.out.println("restored " + log.size() + " of " + acknowledged);

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var entry : outbox) {
      var order = Order.newBuilder().setId(entry.id());
      orders.createOrder(
          CreateOrderRequest.newBuilder().setOrder(order).setRequestId(entry.requestId()).build());
    }
    var ids = log.stream().map(Entry::id).toList();
    System.out.println("replayed " + outbox.size() + ", now " + log.size() + ": " + ids);
    // endregion: show
    channel.shutdownNow();
  }
}
