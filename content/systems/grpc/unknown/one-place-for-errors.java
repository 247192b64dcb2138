// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.ForwardingServerCallListener;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OnePlaceForErrors {
  public static void main(String[] args) throws Exception {
    // region: show
    class Guard implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var listener = next.startCall(call, headers);
        return new ForwardingServerCallListener.SimpleForwardingServerCallListener<>(listener) {
          @Override
          public void onHalfClose() { // handlers of unary calls run here; streams' also in onMessage // mark
            try {
              super.onHalfClose();
            } catch (RuntimeException e) {
              var reference = "err-5f1c"; // in production a random one
              var method = call.getMethodDescriptor().getFullMethodName();
              System.out.println("server log: " + reference + " " + method + " " + e.getClass());
              var status = Status.INTERNAL.withDescription("reference " + reference); // mark
              call.close(status, new Metadata());
            }
          }
        };
      }
    }
    var prices = Map.of("c-7", 2);
    var service = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        int quantity = prices.get(request.getId());
        response.onNext(Order.newBuilder().setId(request.getId()).setQuantity(quantity).build());
        response.onCompleted();
      }
    };
    var server = Shop.server(service).intercept(new Guard()).build().start();
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("client: " + Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
