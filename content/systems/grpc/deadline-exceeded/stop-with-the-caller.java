// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StopWithTheCaller {
  public static void main(String[] args) throws Exception {
    // region: show
    var stopped = new CompletableFuture<Integer>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        for (int step = 0; step < 10; step++) {
          // The deadline has passed, or the caller has hung up.
          if (Context.current().isCancelled()) { // mark
            stopped.complete(step);
            return;
          }
          Uninterruptibles.sleepUninterruptibly(500, MILLISECONDS); // query, price, stock …
        }
        response.onNext(Order.newBuilder().setId("o-1").setState("PAID").build());
        response.onCompleted();
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(1200, MILLISECONDS);
    try {
      orders.createOrder(CreateOrderRequest.getDefaultInstance());
    } catch (StatusRuntimeException e) {
      var steps = stopped.get();
      System.out.println("the caller got " + e.getStatus().getCode());
      System.out.println("stopped after " + (steps < 6 ? "fewer than 6" : steps) + " of 10 steps");
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
