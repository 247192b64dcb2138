// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BreakOutOfTheLoop {
  public static void main(String[] args) throws Exception {
    var told = new CompletableFuture<Boolean>();

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (int n = 1; n <= 20; n++) {
          response.onNext(Order.newBuilder().setId("o-" + n).build());
          Uninterruptibles.sleepUninterruptibly(50, MILLISECONDS);
        }
        told.complete(Context.current().isCancelled());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var feed =
        OrdersGrpc.newBlockingStub(channel).listOrders(ListOrdersRequest.getDefaultInstance());
    int read = 0;
    while (feed.hasNext()) {
      feed.next();
      if (++read == 3) break; // an Iterator has no close() // mark
    }
    System.out.println("client: read " + read + ", then left the loop");
    System.out.println("server: wrote 20, told about it: " + told.get());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
