// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StopWriting {
  public static void main(String[] args) throws Exception {
    var written = new AtomicInteger();
    var stopped = new CountDownLatch(1);

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        // setOnCancelHandler has to wait until this method returns; in grpc-java 1.41, so does
        // isCancelled() of the call. The Context is told at once.
        while (!Context.current().isCancelled()) { // mark
          response.onNext(Order.newBuilder().setId("o-" + written.incrementAndGet()).build());
          Uninterruptibles.sleepUninterruptibly(100, MILLISECONDS);
        }
        stopped.countDown();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var context = Context.current().withCancellation();
    context.run(
        () -> {
          var feed =
              OrdersGrpc.newBlockingStub(channel).listOrders(ListOrdersRequest.getDefaultInstance());
          System.out.println("client: " + feed.next().getId() + ", then the user closes the list");
        });
    context.cancel(null);
    stopped.await();
    System.out.println("server: stopped, wrote fewer than 100: " + (written.get() < 100));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
