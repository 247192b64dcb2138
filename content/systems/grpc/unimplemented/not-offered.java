// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NotOffered {
  public static void main(String[] args) throws Exception {
    // region: show
    var bulkImport = false; // per region, from the configuration

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        if (!bulkImport) {
          response.onError(
              Status.UNIMPLEMENTED // mark
                  .withDescription("bulk import is not enabled in eu-west")
                  .asRuntimeException());
        }
        return new StreamObserver<>() {
          @Override
          public void onNext(Order order) {}

          @Override
          public void onError(Throwable thrown) {}

          @Override
          public void onCompleted() {}
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var answer = new CompletableFuture<Throwable>();
    OrdersGrpc.newStub(channel)
        .importOrders(
            new StreamObserver<ImportSummary>() {
              @Override
              public void onNext(ImportSummary summary) {}

              @Override
              public void onError(Throwable thrown) {
                answer.complete(thrown);
              }

              @Override
              public void onCompleted() {}
            });
    System.out.println(answer.get());
    System.exit(1);
    // endregion: show
  }
}
