// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ProxySays400 {
  public static void main(String[] args) throws Exception {
    // region: show
    // A proxy that answers 400 when Host and :authority differ, as nginx does since 1.29.1.
    var proxy =
        Scene.play("front", """
            {'answers': [{'fields': {':status': '400', 'content-type': 'text/html'}}]}""");

    var headers = new Metadata();
    var host = Metadata.Key.of("host", Metadata.ASCII_STRING_MARSHALLER);
    headers.put(host, "shop.example"); // meant to choose a virtual host // mark

    var channel = Shop.connect(proxy.address());
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var fields = proxy.ask("fields").getAsJsonArray().get(0).getAsJsonObject();
      System.out.println("host: " + fields.get("host"));
      System.exit(1);
    }
    // endregion: show
  }
}
