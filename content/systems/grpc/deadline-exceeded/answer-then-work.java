// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnswerThenWork {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<String, Order>();
    var worker = Executors.newSingleThreadScheduledExecutor();

    class AcceptingOrders extends OrdersGrpc.OrdersImplBase {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = "o-" + request.getRequestId();
        var pending = request.getOrder().toBuilder().setId(id).setState("PENDING").build();
        if (database.putIfAbsent(id, pending) == null) {
          // The same 2 s of work, after the answer; in production from a queue.
          var paid = pending.toBuilder().setState("PAID").build();
          worker.schedule(() -> database.put(id, paid), 2, SECONDS);
        }
        response.onNext(database.get(id)); // mark
        response.onCompleted();
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(database.get(request.getId()));
        response.onCompleted();
      }
    }
    var server = Shop.serve(new AcceptingOrders());
    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel);

    var request = CreateOrderRequest.newBuilder().setRequestId("7f3a").build();
    var order = orders.withDeadlineAfter(1, SECONDS).createOrder(request);
    System.out.println(order.getId() + " is " + order.getState());
    var poll = GetOrderRequest.newBuilder().setId(order.getId()).build();
    while (order.getState().equals("PENDING")) {
      MILLISECONDS.sleep(300);
      order = orders.withDeadlineAfter(1, SECONDS).getOrder(poll); // each call is short // mark
    }
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    worker.shutdownNow();
  }
}
