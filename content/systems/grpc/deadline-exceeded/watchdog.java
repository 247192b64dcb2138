// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class Watchdog {
  public static void main(String[] args) throws Exception {
    // region: show
    class Feed extends OrdersGrpc.OrdersImplBase {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (int n = 1; n <= 8; n++) {
          response.onNext(Order.newBuilder().setId("o-" + n).build());
          Uninterruptibles.sleepUninterruptibly(100, MILLISECONDS);
        }
        // falls silent, and does not end
      }
    }
    var server = Shop.serve(new Feed());
    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var timer = Executors.newSingleThreadScheduledExecutor();

    var call = Context.current().withCancellation();
    var received = new AtomicInteger();
    class Guard {
      private Future<?> silence;

      void restart() {
        if (silence != null) silence.cancel(false);
        silence = timer.schedule(() -> call.cancel(null), 1500, MILLISECONDS); // mark
      }
    }
    var watchdog = new Guard();
    watchdog.restart();
    try {
      call.call(
          () -> {
            var feed =
                OrdersGrpc.newBlockingStub(channel)
                    .listOrders(ListOrdersRequest.getDefaultInstance()); // no deadline
            while (feed.hasNext()) {
              feed.next();
              received.incrementAndGet();
              watchdog.restart(); // mark
            }
            return null;
          });
    } catch (StatusRuntimeException e) {
      System.out.println(received + " messages, then silence: " + e.getStatus().getCode());
    }
    // endregion: show
    timer.shutdownNow();
    channel.shutdownNow();
    server.shutdownNow();
  }
}
