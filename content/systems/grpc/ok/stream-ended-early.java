// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.base.Preconditions;
import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StreamEndedEarly {
  public static void main(String[] args) throws Exception {
    // region: show
    var readOrders =
        Stream.of("o-1", "o-2", "", "o-4", "o-5")
            .peek(id -> Preconditions.checkState(!id.isEmpty(), "cursor lost")); // o-3 is never read
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        try {
          readOrders.forEach(id -> response.onNext(Order.newBuilder().setId(id).build()));
        } catch (IllegalStateException e) {
          System.out.println("server log: " + e);
        } finally {
          response.onCompleted(); // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var received = new AtomicInteger();
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(OrdersGrpc.getListOrdersMethod(), CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          @Override
          public void onMessage(Order order) {
            received.incrementAndGet();
          }

          @Override
          public void onClose(Status status, Metadata trailers) {
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(10);
    call.sendMessage(ListOrdersRequest.getDefaultInstance());
    call.halfClose();
    var status = closed.get();
    System.out.println("orders received: " + received + " of 5");
    System.out.println(status);
    // endregion: show
    channel.shutdownNow();
  }
}
