// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnsweredBeforeSaved {
  public static void main(String[] args) throws Exception {
    var saved = new CopyOnWriteArrayList<String>();
    var tried = new CountDownLatch(3);
    var later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);
    Executor database = work -> CompletableFuture.runAsync(work, later).thenRun(tried::countDown);

    // region: show
    Consumer<Order> save =
        order -> {
          if (order.getId().equals("o-2")) throw new IllegalStateException("disk is full");
          saved.add(order.getId());
        };
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          int imported;
          public void onNext(Order order) {
            imported++;
            // Nobody looks at the future: not when it ends, and not how.
            CompletableFuture.runAsync(() -> save.accept(order), database); // mark
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            response.onNext(ImportSummary.newBuilder().setImported(imported).build());
            response.onCompleted();
          }
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(OrdersGrpc.getImportOrdersMethod(), CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          public void onMessage(ImportSummary summary) {
            System.out.println("imported: " + summary.getImported() + ", saved: " + saved.size());
          }
          public void onClose(Status status, Metadata trailers) {
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(1);
    for (int n = 1; n <= 3; n++) call.sendMessage(Order.newBuilder().setId("o-" + n).build());
    call.halfClose();
    System.out.println(closed.get());
    tried.await();
    System.out.println("saved in the end: " + saved.size());
    // endregion: show
    channel.shutdownNow();
  }
}
