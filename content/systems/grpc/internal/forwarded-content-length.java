// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.LinkedHashMap;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ForwardedContentLength {
  public static void main(String[] args) throws Exception {
    // region: show
    // Header fields of the HTTP request that a gateway turns into a gRPC call.
    var incoming = new LinkedHashMap<String, String>();
    incoming.put("content-length", "24"); // of the JSON body, not of the gRPC message // mark
    incoming.put("x-request-id", "req-0b9f");
    incoming.put("accept-language", "de");

    var headers = new Metadata();
    incoming.forEach(
        (name, value) -> headers.put(Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER), value));

    var server = Shop.serve(new PaidOrders());
    var channel = Shop.connect(Shop.address(server));
    var attach = MetadataUtils.newAttachHeadersInterceptor(headers);
    var orders = OrdersGrpc.newBlockingStub(channel).withInterceptors(attach);
    try {
      var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println(order.getId() + " is " + order.getState());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
