// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NameWhatItCovers {
  public static void main(String[] args) throws Exception {
    // region: show
    record Stored(byte[] bytes, HashCode sum, String covers) {}
    var note = "deliver after six".getBytes(StandardCharsets.UTF_8);
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(note);
    }
    var stored = new Stored(packed.toByteArray(), Hashing.crc32().hashBytes(note), "content"); // mark

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        byte[] content;
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(stored.bytes()))) {
          content = gzip.readAllBytes();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        var covered = stored.covers().equals("content") ? content : stored.bytes(); // mark
        if (!Hashing.crc32().hashBytes(covered).equals(stored.sum())) {
          var text = request.getId() + ": checksum of the " + stored.covers() + " does not match";
          response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setNote(ByteString.copyFrom(content)).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var order = OrdersGrpc.newBlockingStub(channel).getOrder(request);
    System.out.println(order.getNote().toStringUtf8());
    // endregion: show
    channel.shutdownNow();
  }
}
