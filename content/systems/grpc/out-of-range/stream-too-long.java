// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StreamTooLong {
  public static void main(String[] args) throws Exception {
    var clock = Executors.newSingleThreadScheduledExecutor();

    // region: show
    var longest = 500; // milliseconds here, 305 seconds at Google Cloud Speech-to-Text
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<GetOrderRequest> watchOrders(StreamObserver<Order> response) {
        var text = "exceeded maximum allowed stream duration";
        var end = Status.OUT_OF_RANGE.withDescription(text).asRuntimeException(); // mark
        clock.schedule(() -> response.onError(end), longest, TimeUnit.MILLISECONDS);
        return new StreamObserver<>() {
          public void onNext(GetOrderRequest request) {}
          public void onError(Throwable thrown) {}
          public void onCompleted() {}
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var ended = new CompletableFuture<Throwable>();
    var watch = OrdersGrpc.newStub(channel).watchOrders(new StreamObserver<Order>() {
      public void onNext(Order order) {}
      public void onError(Throwable thrown) {
        ended.complete(thrown);
      }
      public void onCompleted() {}
    });
    while (!ended.isDone()) { // never silent, never done
      watch.onNext(GetOrderRequest.newBuilder().setId("o-42").build());
      Thread.sleep(50);
    }
    System.out.println(ended.get());
    System.exit(1);
    // endregion: show
  }
}
