// needs: openjdk-17-jdk-headless libgrpc-java

import static io.grpc.Metadata.BINARY_BYTE_MARSHALLER;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.MetadataUtils;
import java.util.TreeMap;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class OneBinaryField {
  // region: show
  static final Metadata.Key<byte[]> FLAGS = Metadata.Key.of("shop-flags-bin", BINARY_BYTE_MARSHALLER); // mark

  static class ReadFlags implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      var flags = JsonParser.parseString(new String(headers.get(FLAGS), UTF_8)).getAsJsonObject();
      System.out.println("server: " + flags.size() + " flags");
      return next.startCall(call, headers);
    }
  }

  public static void main(String[] args) throws Exception {
    var server = Shop.server(new PaidOrders()).intercept(new ReadFlags()).build().start();
    // A gateway on Node.js, which takes 128 fields.
    var gateway =
        Scene.play("front", "{'upstream': '%s', 'answers': ['pass']}".formatted(Shop.address(server)));

    var flags = new TreeMap<String, String>();
    for (var n = 1; n <= 130; n++) flags.put("shop-flag-" + n, "on");
    var metadata = new Metadata();
    metadata.put(FLAGS, new Gson().toJson(flags).getBytes(UTF_8)); // one field // mark

    var channel = Shop.connect(gateway.address());
    var attach = MetadataUtils.newAttachHeadersInterceptor(metadata);
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(attach)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    gateway.close();
  }
}
