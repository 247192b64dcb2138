// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetriesEatTheTime {
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

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 4, "UNAVAILABLE"))
            .enableRetry()
            .build();
    Shop.ready(channel);
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .withDeadlineAfter(1500, MILLISECONDS) // for all attempts together // mark
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      // Of earlier attempts, the text has the code and no more: closed=[UNAVAILABLE].
      System.out.println(e.getStatus().getCode() + ", at attempt " + attempts); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
