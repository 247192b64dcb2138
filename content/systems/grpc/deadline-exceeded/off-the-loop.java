// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OffTheLoop {
  public static void main(String[] args) throws Exception {
    // region: show
    var pool = Executors.newCachedThreadPool();
    var server = Shop.serve(new PaidOrders());
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var busy = new CountDownLatch(1);

    // Without directExecutor(), callbacks run on threads of their own.
    var channel = Shop.channel(Shop.address(server)).executor(pool).build(); // mark
    Shop.ready(channel);

    OrdersGrpc.newStub(channel)
        .getOrder(
            request,
            new StreamObserver<Order>() {
              @Override
              public void onNext(Order order) {
                busy.countDown();
                Uninterruptibles.sleepUninterruptibly(3, SECONDS); // makes an invoice
              }

              @Override
              public void onError(Throwable thrown) {}

              @Override
              public void onCompleted() {
                System.out.println("invoice made");
              }
            });
    busy.await();
    var order =
        OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(1, SECONDS).getOrder(request);
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    pool.shutdown();
    pool.awaitTermination(5, SECONDS);
    channel.shutdownNow();
  }
}
