// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WaitAsTold {
  public static void main(String[] args) throws Exception {
    var pushback = Metadata.Key.of("grpc-retry-pushback-ms", Metadata.ASCII_STRING_MARSHALLER);
    var refused = new AtomicInteger();

    // region: show
    class Limited extends PaidOrders {
      private Instant windowEnds = Instant.MIN;
      private int used;

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var now = Instant.now();
        if (now.isAfter(windowEnds)) {
          windowEnds = now.plusMillis(1500);
          used = 0;
        }
        if (++used <= 3) {
          super.getOrder(request, response);
          return;
        }
        refused.incrementAndGet();
        var trailers = new Metadata();
        var left = Duration.between(now, windowEnds).toMillis();
        trailers.put(pushback, "" + (left + 50)); // mark
        response.onError(
            Status.RESOURCE_EXHAUSTED
                .withDescription("3 calls per 1.5 s")
                .asRuntimeException(trailers));
      }
    }
    var server = Shop.serve(new Limited());
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 2, "RESOURCE_EXHAUSTED")) // mark
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(Shop.ready(channel));
    int answered = 0;
    for (int n = 1; n <= 5; n++) {
      orders.getOrder(GetOrderRequest.newBuilder().setId("o-" + n).build());
      answered++;
    }
    System.out.println("answered " + answered + " of 5");
    System.out.println("refused on the way: " + (refused.get() > 1 ? refused : "at most 1"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
