// needs: openjdk-17-jdk-headless libgrpc-java

import static io.grpc.Metadata.ASCII_STRING_MARSHALLER;

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TooManyMetadataFields {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new PaidOrders());
    // A gateway on Node.js, which takes 128 fields.
    var gateway =
        Scene.play("front", "{'upstream': '%s', 'answers': ['pass']}".formatted(Shop.address(server)));

    var flags = new Metadata();
    for (var n = 1; n <= 130; n++) {
      flags.put(Metadata.Key.of("shop-flag-" + n, ASCII_STRING_MARSHALLER), "on"); // mark
    }

    var channel = Shop.connect(gateway.address());
    var attach = MetadataUtils.newAttachHeadersInterceptor(flags);
    var orders = OrdersGrpc.newBlockingStub(channel).withInterceptors(attach);
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.out.println("requests that the gateway has seen: " + gateway.ask("requests"));
      System.exit(1);
    }
    // endregion: show
  }
}
