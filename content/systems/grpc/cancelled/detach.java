// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class Detach {
  public static void main(String[] args) throws Exception {
    var working = new CountDownLatch(1);
    var gone = new CountDownLatch(1);

    // region: show
    var backend = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        working.countDown();
        Uninterruptibles.awaitUninterruptibly(gone); // takes longer than the caller waits
        response.onNext(Order.newBuilder().setId("o-1").setState("PAID").build());
        response.onCompleted();
      }
    });
    var inner = OrdersGrpc.newBlockingStub(Shop.connect(Shop.address(backend)));

    var answered = new CompletableFuture<String>();
    var front = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var caller = Context.current();
        caller.addListener(context -> gone.countDown(), Runnable::run); // when it is cancelled
        // Keeps the values of the Context, and neither its deadline nor its end.
        var own = caller.fork(); // mark
        new Thread(
                own.wrap(
                    () -> {
                      var order = inner.withDeadlineAfter(20, SECONDS).createOrder(request); // mark
                      var there = !caller.isCancelled();
                      answered.complete(order.getState() + ", caller still there: " + there);
                    }))
            .start();
      }
    });

    var channel = Shop.connect(Shop.address(front));
    var request = CreateOrderRequest.getDefaultInstance();
    var call = OrdersGrpc.newFutureStub(channel).createOrder(request);
    working.await();
    call.cancel(true);
    System.out.println(answered.get());
    // endregion: show
    channel.shutdownNow();
    front.shutdownNow();
  }
}
