// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.collect.Iterables;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.ForwardingClientCall.SimpleForwardingClientCall;
import io.grpc.Metadata;
import io.grpc.MethodDescriptor;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.stub.MetadataUtils;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class OneOwnerOfTheToken {
  // region: show
  static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  static class AddToken implements ClientInterceptor {
    @Override
    public <Q, R> ClientCall<Q, R> interceptCall(
        MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
      return new SimpleForwardingClientCall<>(next.newCall(method, options)) {
        @Override
        public void start(Listener<R> listener, Metadata headers) {
          // put appends. The caller may have brought a token of its own.
          if (!headers.containsKey(AUTHORIZATION)) headers.put(AUTHORIZATION, "Bearer demo-token-1"); // mark
          super.start(listener, headers);
        }
      };
    }
  }

  static class CountTokens implements ServerInterceptor {
    @Override
    public <Q, R> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
      System.out.println("server: authorization " + Iterables.toString(headers.getAll(AUTHORIZATION)));
      return next.startCall(call, headers);
    }
  }

  public static void main(String[] args) throws Exception {
    var server = Shop.server(new PaidOrders()).intercept(new CountTokens()).build().start();
    var channel = Shop.channel(Shop.address(server)).intercept(new AddToken()).build();
    var orders = OrdersGrpc.newBlockingStub(channel);

    var own = new Metadata();
    own.put(AUTHORIZATION, "Bearer demo-token-2");
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    orders.withInterceptors(MetadataUtils.newAttachHeadersInterceptor(own)).getOrder(request);
    var order = orders.getOrder(request);
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
