// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class TransactionContention {
  public static void main(String[] args) throws Exception {
    // region: show
    // An optimistic database: a transaction remembers what it has read, and may commit if that is unchanged.
    var version = new AtomicInteger(1);
    var bothHaveRead = new CyclicBarrier(2);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var read = version.get();
        try {
          bothHaveRead.await(); // in this program, nobody commits before both have read
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        if (!version.compareAndSet(read, read + 1)) {
          var text = "too much contention on stock/lamp, please try again";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(request.getOrder().toBuilder().setState("RESERVED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42").setQuantity(1);
    var update = UpdateOrderRequest.newBuilder().setOrder(order).build();
    Callable<String> reserve = () -> Outcome.of(() -> orders.updateOrder(update));
    var callers = Executors.newFixedThreadPool(2);
    var results = new TreeSet<String>(Comparator.reverseOrder());
    for (var one : callers.invokeAll(List.of(reserve, reserve))) results.add(one.get());
    results.forEach(System.out::println);
    System.exit(1);
    // endregion: show
  }
}
