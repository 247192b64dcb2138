// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CompareTheCount {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          int imported;
          public void onNext(Order order) {
            if (++imported == 2) onCompleted(); // the most for one call
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            if (imported > 2) return; // answered already
            response.onNext(ImportSummary.newBuilder().setImported(imported).build());
            response.onCompleted();
            imported = 3;
          }
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var left = new ArrayList<>(List.of("o-1", "o-2", "o-3", "o-4", "o-5"));
    while (!left.isEmpty()) {
      var answer = new CompletableFuture<Integer>();
      var upload = OrdersGrpc.newStub(channel).importOrders(new StreamObserver<ImportSummary>() {
        public void onNext(ImportSummary summary) {
          answer.complete(summary.getImported());
        }
        public void onError(Throwable thrown) {
          answer.completeExceptionally(thrown);
        }
        public void onCompleted() {}
      });
      for (var id : left) upload.onNext(Order.newBuilder().setId(id).build());
      upload.onCompleted();
      int imported = answer.get();
      System.out.println("sent " + left.size() + ", imported " + imported);
      if (imported == 0) throw new IllegalStateException("no progress");
      left.subList(0, imported).clear(); // mark
    }
    // endregion: show
    channel.shutdownNow();
  }
}
