// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class PassThePath {
  // region: show
  static class PrintPath implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      System.out.println("server: /" + call.getMethodDescriptor().getFullMethodName());
      return next.startCall(call, headers);
    }
  }

  public static void main(String[] args) throws Exception {
    var server = Shop.server(new PaidOrders()).intercept(new PrintPath()).build().start();

    // The same route, without the rewrite.
    var proxy =
        Scene.play("routes", """
            {'upstream': '%s', 'prefix': '/shop.v1.Orders/'}""".formatted(Shop.address(server))); // mark

    var channel = Shop.connect(proxy.address());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
