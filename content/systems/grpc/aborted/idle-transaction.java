// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class IdleTransaction {
  public static void main(String[] args) throws Exception {
    var clock = Executors.newSingleThreadScheduledExecutor();

    // region: show
    // A stream is a transaction here: each order that is read stays locked until the stream ends.
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<GetOrderRequest> watchOrders(StreamObserver<Order> response) {
        return new StreamObserver<>() {
          ScheduledFuture<?> idle;

          public void onNext(GetOrderRequest request) {
            if (idle != null) idle.cancel(false);
            response.onNext(Order.newBuilder().setId(request.getId()).setState("LOCKED").build());
            var text = "transaction was idle for 500 ms, its locks are released";
            var end = Status.ABORTED.withDescription(text).asRuntimeException(); // mark
            idle = clock.schedule(() -> response.onError(end), 500, TimeUnit.MILLISECONDS);
          }

          public void onCompleted() {
            if (idle.cancel(false)) response.onCompleted();
          }

          public void onError(Throwable thrown) {}
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var ended = new CompletableFuture<String>();
    var transaction = OrdersGrpc.newStub(channel).watchOrders(new StreamObserver<Order>() {
      public void onNext(Order order) {}

      public void onError(Throwable thrown) {
        System.out.println(thrown);
        System.exit(1);
      }

      public void onCompleted() {
        ended.complete("committed");
      }
    });
    transaction.onNext(GetOrderRequest.newBuilder().setId("o-42").build());
    Thread.sleep(2000); // asks the price service first // mark
    transaction.onCompleted();
    System.out.println(ended.get());
    // endregion: show
  }
}
