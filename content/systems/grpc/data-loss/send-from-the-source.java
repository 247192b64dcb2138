// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.Hashing;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SendFromTheSource {
  public static void main(String[] args) throws Exception {
    Function<ByteString, String> crc32 =
        bytes -> "%08x".formatted(Hashing.crc32().hashBytes(bytes.toByteArray()).asInt());

    // region: show
    var stored = new AtomicReference<>("");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          String staged = "";
          boolean sound = true;
          public void onNext(Order part) {
            sound &= crc32.apply(part.getNote()).equals(part.getEtag());
            staged += part.getNote().toStringUtf8();
          }
          public void onCompleted() {
            if (!sound) {
              response.onError(Status.DATA_LOSS.asRuntimeException());
              return;
            }
            stored.set(staged); // all of it, or nothing // mark
            response.onNext(ImportSummary.newBuilder().setImported(staged.length()).build());
            response.onCompleted();
          }
          public void onError(Throwable thrown) {}
        };
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var done = new CompletableFuture<ImportSummary>();
    var upload = OrdersGrpc.newStub(channel).importOrders(new StreamObserver<ImportSummary>() {
      public void onNext(ImportSummary summary) {
        done.complete(summary);
      }
      public void onError(Throwable thrown) {
        done.completeExceptionally(thrown);
      }
      public void onCompleted() {}
    });
    for (var text : List.of("2 lamps ", "1 table ")) {
      var note = ByteString.copyFromUtf8(text); // each part has its own memory // mark
      upload.onNext(Order.newBuilder().setNote(note).setEtag(crc32.apply(note)).build());
    }
    upload.onCompleted();
    System.out.println("imported " + done.get().getImported() + " bytes");
    System.out.println("equal to the file: " + stored.get().equals("2 lamps 1 table "));
    // endregion: show
    channel.shutdownNow();
  }
}
