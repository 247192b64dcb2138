// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.StreamObserver;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SendInChunks {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          int imported;
          public void onNext(Order order) {
            imported++;
          }
          public void onError(Throwable thrown) {}
          public void onCompleted() {
            response.onNext(ImportSummary.newBuilder().setImported(imported).build());
            response.onCompleted();
          }
        };
      }
    });

    // 10 MiB in one message would be refused; in 40 messages the limit counts for each.
    var note = ByteString.copyFrom(new byte[256 * 1024]);
    var orders = Collections.nCopies(40, Order.newBuilder().setNote(note).build()).iterator();
    var channel = Shop.connect(Shop.address(server));
    var done = new AtomicBoolean(); // the handler is called once more after the last message
    var ended = new CompletableFuture<Object>();
    OrdersGrpc.newStub(channel).importOrders(new ClientResponseObserver<Order, ImportSummary>() {
      public void beforeStart(ClientCallStreamObserver<Order> upload) {
        upload.setOnReadyHandler(
            () -> {
              while (upload.isReady() && orders.hasNext()) upload.onNext(orders.next()); // mark
              if (!orders.hasNext() && done.compareAndSet(false, true)) upload.onCompleted();
            });
      }
      public void onNext(ImportSummary summary) {
        ended.complete("imported " + summary.getImported() + " orders");
      }
      public void onError(Throwable thrown) {
        ended.complete(thrown);
      }
      public void onCompleted() {}
    });
    System.out.println(ended.get());
    // endregion: show
    channel.shutdownNow();
  }
}
