// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PaceTheClient {
  public static void main(String[] args) throws Exception {
    var refused = new AtomicInteger();

    // region: show
    class Limited extends PaidOrders {
      private Instant windowEnds = Instant.MIN;
      private int used;

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (Instant.now().isAfter(windowEnds)) {
          windowEnds = Instant.now().plusMillis(600);
          used = 0;
        }
        if (++used > 3) {
          refused.incrementAndGet();
          response.onError(
              Status.RESOURCE_EXHAUSTED.withDescription("3 calls per 600 ms").asRuntimeException());
          return;
        }
        super.getOrder(request, response);
      }
    }
    var server = Shop.serve(new Limited());
    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    int answered = 0;
    for (int n = 1; n <= 10; n++) {
      orders.getOrder(GetOrderRequest.newBuilder().setId("o-" + n).build());
      answered++;
      MILLISECONDS.sleep(250); // 600 ms / 3 calls = 200 ms, and a quarter more // mark
    }
    System.out.println("answered " + answered + " of 10; refused: " + refused);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
