// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StreamWithADeadline {
  public static void main(String[] args) throws Exception {
    // region: show
    class Feed extends OrdersGrpc.OrdersImplBase {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (int n = 1; !Context.current().isCancelled(); n++) { // for as long as it lasts
          response.onNext(Order.newBuilder().setId("o-" + n).build());
          Uninterruptibles.sleepUninterruptibly(100, MILLISECONDS);
        }
      }
    }
    var server = Shop.serve(new Feed());
    var channel = Shop.ready(Shop.connect(Shop.address(server)));

    var feed =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(2, SECONDS) // a default for all calls // mark
            .listOrders(ListOrdersRequest.getDefaultInstance());
    int received = 0;
    try {
      while (feed.hasNext()) {
        feed.next();
        received++;
      }
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.out.println("messages before: " + (received > 1 ? "several" : received));
      System.exit(1);
    }
    // endregion: show
  }
}
