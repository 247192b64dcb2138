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

class PrepareFirst {
  public static void main(String[] args) throws Exception {
    var clock = Executors.newSingleThreadScheduledExecutor();

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<GetOrderRequest> watchOrders(StreamObserver<Order> response) {
        return new StreamObserver<>() {
          ScheduledFuture<?> idle;

          public void onNext(GetOrderRequest request) {
            if (idle != null) idle.cancel(false);
            response.onNext(Order.newBuilder().setId(request.getId()).setState("LOCKED").build());
            var text = "transaction was idle for 500 ms, its locks are released";
            var end = Status.ABORTED.withDescription(text).asRuntimeException();
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
    Thread.sleep(2000); // the price service is asked before anything is locked // mark
    var ended = new CompletableFuture<String>();
    var transaction = OrdersGrpc.newStub(channel).watchOrders(new StreamObserver<Order>() {
      public void onNext(Order order) {}

      public void onError(Throwable thrown) {
        ended.completeExceptionally(thrown);
      }

      public void onCompleted() {
        ended.complete("committed");
      }
    });
    transaction.onNext(GetOrderRequest.newBuilder().setId("o-42").build());
    transaction.onCompleted();
    System.out.println(ended.get());
    // endregion: show
    clock.shutdown();
    channel.shutdownNow();
  }
}
