// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class SpreadTheHotRow {
  public static void main(String[] args) throws Exception {
    // region: show
    for (var rows : List.of(1, 8)) {
      var versions = new AtomicIntegerArray(rows); // one for each row of the counter "sold"
      var everybodyHasRead = new CyclicBarrier(8);
      var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
        @Override
        public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
          // Each caller has its row. Random rows would still collide now and then.
          var row = Integer.parseInt(request.getOrder().getId()) % rows; // mark
          var read = versions.get(row);
          try {
            everybodyHasRead.await();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
          if (!versions.compareAndSet(row, read, read + 1)) {
            var text = "too much contention on sold/lamp";
            response.onError(Status.ABORTED.withDescription(text).asRuntimeException());
            return;
          }
          response.onNext(request.getOrder());
          response.onCompleted();
        }
      });
      var channel = Shop.connect(Shop.address(server));
      var orders = OrdersGrpc.newFutureStub(channel);
      var calls = new ArrayList<Future<Order>>();
      for (int id = 0; id < 8; id++) {
        var order = Order.newBuilder().setId("" + id);
        calls.add(orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build()));
      }
      int aborted = 0;
      for (var call : calls) {
        try {
          call.get();
        } catch (ExecutionException e) {
          if (Status.fromThrowable(e).getCode() == Status.Code.ABORTED) aborted++;
        }
      }
      var counted = IntStream.range(0, rows).map(versions::get).sum();
      System.out.printf("rows: %d, calls: 8, aborted: %d, counted: %d%n", rows, aborted, counted);
      channel.shutdownNow();
    }
    // endregion: show
    // nothing else is open
  }
}
