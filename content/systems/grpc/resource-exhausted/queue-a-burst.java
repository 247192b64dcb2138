// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class QueueABurst {
  public static void main(String[] args) throws Exception {
    // region: show
    // 2 workers and 8 places; at 200 ms a call, the last one in the queue has waited 0.8 s.
    var workers =
        new ThreadPoolExecutor(2, 2, 0, SECONDS, new LinkedBlockingQueue<>(8)); // mark
    class Queued extends OrdersGrpc.OrdersImplBase {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        try {
          workers.execute( // mark
              () -> {
                Uninterruptibles.sleepUninterruptibly(200, MILLISECONDS);
                response.onNext(request.getOrder());
                response.onCompleted();
              });
        } catch (RejectedExecutionException e) {
          response.onError(
              Status.RESOURCE_EXHAUSTED
                  .withDescription("all workers and the queue are full")
                  .asRuntimeException());
        }
      }
    }
    var server = Shop.serve(new Queued());
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newFutureStub(channel);
    var calls = new ArrayList<ListenableFuture<Order>>();
    for (var id : List.of("o-1", "o-2", "o-3")) {
      var order = Order.newBuilder().setId(id);
      calls.add(orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build()));
    }
    System.out.println("updated " + Futures.allAsList(calls).get().size() + " with 2 workers");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    workers.shutdownNow();
  }
}
