// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CallerCancelled {
  public static void main(String[] args) throws Exception {
    var arrived = new CountDownLatch(2);
    var told = new CountDownLatch(2);
    var pool = Executors.newCachedThreadPool();

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        ((ServerCallStreamObserver<Order>) response).setOnCancelHandler(told::countDown);
        arrived.countDown();
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();

    // One caller cancels the call's Context, the other is a thread that somebody interrupts.
    var context = Context.current().withCancellation();
    var first = pool.submit(context.wrap(() -> Outcome.of(() -> orders.getOrder(request))));
    var second = new CompletableFuture<String>();
    var thread = new Thread(() -> second.complete(Outcome.of(() -> orders.getOrder(request))));
    thread.start();
    arrived.await();

    context.cancel(new IOException("the user has left the page")); // mark
    System.out.println(first.get());
    thread.interrupt(); // as Future.cancel(true) and shutdownNow() of a pool do // mark
    System.out.println(second.get());
    told.await();
    System.out.println("the server was told of both");
    System.exit(1);
    // endregion: show
  }
}
