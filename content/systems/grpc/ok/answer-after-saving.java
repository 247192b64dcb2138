// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnswerAfterSaving {
  public static void main(String[] args) throws Exception {
    var saved = new CopyOnWriteArrayList<String>();

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
          int sent;
          public void onNext(Order order) {
            sent++;
            try {
              save.accept(order); // mark
            } catch (IllegalStateException e) {
              System.out.println("server log: " + order.getId() + ": " + e.getMessage());
            }
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            if (saved.size() < sent) {
              var text = saved.size() + " of " + sent + " imported: " + String.join(", ", saved);
              response.onError(Status.RESOURCE_EXHAUSTED.withDescription(text).asRuntimeException());
              return;
            }
            response.onNext(ImportSummary.newBuilder().setImported(sent).build());
            response.onCompleted();
          }
        };
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var ended = new CompletableFuture<>();
    var upload = OrdersGrpc.newStub(channel).importOrders(new StreamObserver<ImportSummary>() {
      public void onNext(ImportSummary summary) {
        ended.complete(summary);
      }
      public void onError(Throwable thrown) {
        ended.complete(thrown);
      }
      public void onCompleted() {}
    });
    for (int n = 1; n <= 3; n++) upload.onNext(Order.newBuilder().setId("o-" + n).build());
    upload.onCompleted();
    System.out.println(ended.get());
    // endregion: show
    channel.shutdownNow();
  }
}
