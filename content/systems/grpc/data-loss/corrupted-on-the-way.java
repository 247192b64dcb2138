// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.Hashing;
import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import shop.Shop;
import shop.v1.ImportSummary;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CorruptedOnTheWay {
  public static void main(String[] args) throws Exception {
    Function<ByteString, String> crc32 =
        bytes -> "%08x".formatted(Hashing.crc32().hashBytes(bytes.toByteArray()).asInt());

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public StreamObserver<Order> importOrders(StreamObserver<ImportSummary> response) {
        return new StreamObserver<>() {
          final List<String> problems = new ArrayList<>();
          public void onNext(Order part) {
            var computed = crc32.apply(part.getNote());
            if (computed.equals(part.getEtag())) return;
            problems.add("part " + part.getId() + ": crc32 " + computed + ", sent " + part.getEtag());
          }
          public void onCompleted() {
            if (problems.isEmpty()) {
              response.onNext(ImportSummary.getDefaultInstance());
              response.onCompleted();
            } else {
              var text = String.join("; ", problems);
              response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException()); // mark
            }
          }
          public void onError(Throwable thrown) {}
        };
      }
    });

    var buffer = new byte[8]; // one read buffer for all parts
    var parts = new ArrayList<Order>();
    for (var text : List.of("2 lamps ", "1 table ")) {
      System.arraycopy(text.getBytes(), 0, buffer, 0, 8);
      var note = UnsafeByteOperations.unsafeWrap(buffer); // no copy, unlike copyFrom // mark
      var part = Order.newBuilder().setId("" + parts.size()).setNote(note);
      parts.add(part.setEtag(crc32.apply(note)).build());
    }
    var channel = Shop.connect(Shop.address(server));
    var upload = OrdersGrpc.newStub(channel).importOrders(new StreamObserver<ImportSummary>() {
      public void onNext(ImportSummary summary) {}
      public void onError(Throwable thrown) {
        System.out.println(thrown);
        System.exit(1);
      }
      public void onCompleted() {}
    });
    parts.forEach(upload::onNext); // part 0 holds by now what part 1 holds
    upload.onCompleted();
    // endregion: show
    channel.awaitTermination(5, TimeUnit.SECONDS);
  }
}
