// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class EndWhenDone {
  public static void main(String[] args) throws Exception {
    var clock = Executors.newSingleThreadScheduledExecutor();

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        var text = "timeout: long duration elapsed without data";
        Runnable end =
            () -> response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
        return new StreamObserver<>() {
          int imported;
          ScheduledFuture<?> starved = clock.schedule(end, 1, TimeUnit.SECONDS);
          public void onNext(Order order) {
            imported++;
            starved.cancel(false);
            starved = clock.schedule(end, 1, TimeUnit.SECONDS);
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            if (!starved.cancel(false)) return;
            response.onNext(ImportSummary.newBuilder().setImported(imported).build());
            response.onCompleted();
          }
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var ended = new CompletableFuture<>();
    var upload = OrdersGrpc.newStub(channel).importOrders(new StreamObserver<ImportSummary>() {
      public void onNext(ImportSummary summary) {
        ended.complete("imported " + summary.getImported());
      }
      public void onError(Throwable thrown) {
        ended.complete(thrown);
      }
      public void onCompleted() {}
    });
    try {
      for (int n = 1; n <= 3; n++) upload.onNext(Order.newBuilder().setId("o-" + n).build());
    } finally {
      upload.onCompleted(); // whatever happened to the source // mark
    }
    System.out.println(ended.get());
    // endregion: show
    clock.shutdown();
    channel.shutdownNow();
  }
}
