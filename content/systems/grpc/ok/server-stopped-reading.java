// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ServerStoppedReading {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          int imported;
          public void onNext(Order order) {
            if (++imported != 2) return;
            response.onNext(ImportSummary.newBuilder().setImported(imported).build());
            response.onCompleted(); // enough for this server // mark
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {}
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(OrdersGrpc.getImportOrdersMethod(), CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          public void onMessage(ImportSummary summary) {
            System.out.println("imported: " + summary.getImported());
          }
          public void onClose(Status status, Metadata trailers) {
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(1);
    int written = 0, after = 0;
    for (int n = 1; n <= 5; n++) {
      if (n == 3) System.out.println(closed.get()); // the call is over by now
      if (closed.isDone()) after++;
      var order = Order.newBuilder().setId("o-" + n).build();
      call.sendMessage(order); // no exception, before and after // mark
      written++;
    }
    call.halfClose();
    System.out.println("written without an exception: " + written + ", after the end: " + after);
    // endregion: show
    channel.shutdownNow();
  }
}
