// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandOverStreams {
  public static void main(String[] args) throws Exception {
    var clock = Executors.newSingleThreadScheduledExecutor();

    // region: show
    var longest = 1500; // milliseconds here, 305 seconds at Google Cloud Speech-to-Text
    var received = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<GetOrderRequest> watchOrders(StreamObserver<Order> response) {
        var end = Status.OUT_OF_RANGE.withDescription("stream is too old").asRuntimeException();
        var age = clock.schedule(() -> response.onError(end), longest, TimeUnit.MILLISECONDS);
        return new StreamObserver<>() {
          public void onNext(GetOrderRequest request) {
            received.add(request.getId());
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            if (age.cancel(false)) response.onCompleted();
          }
        };
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var ended = new LinkedBlockingQueue<String>();
    Supplier<StreamObserver<GetOrderRequest>> open =
        () -> OrdersGrpc.newStub(channel).watchOrders(new StreamObserver<Order>() {
          public void onNext(Order order) {}
          public void onError(Throwable thrown) {
            ended.add(thrown.toString());
          }
          public void onCompleted() {
            ended.add("well");
          }
        });
    var stream = open.get();
    for (int n = 1; n <= 20; n++) {
      stream.onNext(GetOrderRequest.newBuilder().setId("" + n).build());
      Thread.sleep(100);
      if (n % 5 != 0) continue;
      var old = stream;
      stream = open.get(); // the next one first
      old.onCompleted(); // then half-close: what is under way still arrives // mark
      System.out.println("stream ended: " + ended.take());
    }
    System.out.println(received.size() + " of 20 messages: " + String.join(" ", received));
    // endregion: show
    clock.shutdownNow();
    channel.shutdownNow();
  }
}
