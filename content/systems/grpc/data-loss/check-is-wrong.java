// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.Hashing;
import com.google.protobuf.ByteString;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckIsWrong {
  public static void main(String[] args) throws Exception {
    // region: show
    var note = "deliver after six".getBytes(StandardCharsets.UTF_8);
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(note);
    }
    var bytes = packed.toByteArray();
    var sum = Hashing.crc32().hashBytes(note); // the sum covers the text, the bytes are gzip

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var computed = Hashing.crc32().hashBytes(bytes); // mark
        if (!computed.equals(sum)) {
          var text = request.getId() + ": checksum does not match";
          response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setNote(ByteString.copyFrom(bytes)).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      OrdersGrpc.newBlockingStub(channel).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
