// needs: openjdk-17-jdk-headless libgrpc-java

import static io.grpc.Metadata.ASCII_STRING_MARSHALLER;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.Map;
import java.util.TreeMap;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ForwardEverything {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js, which refuses what HTTP/2 forbids. One on grpc-java takes most of it.
    var server = Scene.play("shop-by-rules", "{}");
    var channel = Shop.connect(server.address());

    // Header fields of a request over HTTP/1.1, each of them alone.
    var incoming =
        Map.of(
            "accept-encoding", "gzip",
            "connection", "keep-alive",
            "content-length", "24",
            "keep-alive", "timeout=5",
            "transfer-encoding", "chunked",
            "upgrade", "h2c",
            "x-request-id", "req-0b9f");
    var failed = 0;
    for (var field : new TreeMap<>(incoming).entrySet()) {
      var headers = new Metadata();
      headers.put(Metadata.Key.of(field.getKey(), ASCII_STRING_MARSHALLER), field.getValue()); // mark
      var attach = MetadataUtils.newAttachHeadersInterceptor(headers);
      try {
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(attach)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
        System.out.println(field.getKey() + ": OK");
      } catch (StatusRuntimeException e) {
        failed += 1;
        System.out.println(field.getKey() + ": " + e.getMessage());
      }
    }
    System.out.println(failed + " of " + incoming.size() + " fields end a call");
    // endregion: show
    channel.shutdownNow();
    server.close();
  }
}
