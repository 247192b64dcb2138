// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.MetadataUtils;
import java.util.List;
import java.util.Map;
import shop.Outcome;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ForwardByName {
  public static void main(String[] args) throws Exception {
    // region: show
    // Header fields of the HTTP request that a gateway turns into a gRPC call.
    var incoming =
        Map.of(
            "connection", "keep-alive",
            "content-length", "24",
            "x-request-id", "req-0b9f",
            "accept-language", "de");

    var headers = new Metadata();
    for (var name : List.of("x-request-id", "accept-language", "traceparent")) { // mark
      var key = Metadata.Key.of(name, Metadata.ASCII_STRING_MARSHALLER);
      if (incoming.containsKey(name)) headers.put(key, incoming.get(name));
    }

    var printing = new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata received, ServerCallHandler<Q, R> next) {
        var key = Metadata.Key.of("x-request-id", Metadata.ASCII_STRING_MARSHALLER);
        System.out.println("server: request " + received.get(key));
        return next.startCall(call, received);
      }
    };
    var server = Shop.server(new PaidOrders()).intercept(printing).build().start();
    var channel = Shop.connect(Shop.address(server));
    var attach = MetadataUtils.newAttachHeadersInterceptor(headers);
    var orders = OrdersGrpc.newBlockingStub(channel).withInterceptors(attach);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
  }
}
