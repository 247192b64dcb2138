// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RoomForTheRetries {
  public static void main(String[] args) throws Exception {
    // region: show
    var attempts = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var attempt = attempts.incrementAndGet();
        Uninterruptibles.sleepUninterruptibly(900, MILLISECONDS);
        if (attempt < 3) {
          response.onError(Status.UNAVAILABLE.withDescription("warming up").asRuntimeException());
        } else {
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        }
      }
    });

    // Worst case: 3 × 0.9 s of work and 0.1 + 0.2 s of backoff, so 3 s; the deadline is twice that.
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE")) // mark
            .enableRetry()
            .build();
    Shop.ready(channel);
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(6, SECONDS) // mark
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState() + ", at attempt " + attempts);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
