// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BlockedEventLoop {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var busy = new CountDownLatch(1);

    // region: show
    // Callbacks run on the thread that reads and writes this connection.
    var channel = Shop.channel(Shop.address(server)).directExecutor().build(); // mark
    Shop.ready(channel);

    OrdersGrpc.newStub(channel)
        .getOrder(
            request,
            new StreamObserver<Order>() {
              @Override
              public void onNext(Order order) {
                busy.countDown();
                Uninterruptibles.sleepUninterruptibly(3, SECONDS); // makes an invoice // mark
              }

              @Override
              public void onError(Throwable thrown) {}

              @Override
              public void onCompleted() {}
            });
    busy.await();
    var started = System.nanoTime();
    try {
      OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(1, SECONDS).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var late = System.nanoTime() - started > 2e9 ? "more" : "less";
      System.out.println("the call ended " + late + " than 1 s after its deadline"); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
