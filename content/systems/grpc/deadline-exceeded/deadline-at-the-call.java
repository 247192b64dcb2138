// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.MethodDescriptor;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class DeadlineAtTheCall {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // For every unary call of the channel that brings no deadline of its own.
    class DefaultDeadline implements ClientInterceptor {
      @Override
      public <Q, R> ClientCall<Q, R> interceptCall(
          MethodDescriptor<Q, R> method, CallOptions options, Channel next) {
        if (options.getDeadline() == null && method.getType() == MethodDescriptor.MethodType.UNARY) {
          options = options.withDeadlineAfter(2, SECONDS); // counted from this call // mark
        }
        return next.newCall(method, options);
      }
    }
    var channel = Shop.channel(Shop.address(server)).intercept(new DefaultDeadline()).build();
    Shop.ready(channel);
    var orders = OrdersGrpc.newBlockingStub(channel); // can be kept: it holds no deadline

    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("at start-up: " + orders.getOrder(request).getState());
    SECONDS.sleep(3);
    System.out.println("3 s later: " + orders.getOrder(request).getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
