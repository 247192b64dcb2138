// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.CallOptions;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class UnaryBecameStreaming {
  public static void main(String[] args) throws Exception {
    // region: show
    // A server on Node.js that still has the old .proto, in which GetOrder is unary.
    var server = Scene.play("shop-by-rules", "{}");

    // The client's new one says `rpc GetOrder(stream GetOrderRequest) returns (Order)`.
    var getOrder =
        OrdersGrpc.getGetOrderMethod().toBuilder().setType(MethodType.CLIENT_STREAMING).build(); // mark
    var channel = Shop.connect(server.address());
    var failed = false;
    for (var ids : List.of(List.of("o-1"), List.<String>of(), List.of("o-1", "o-2"))) {
      var answer = new CompletableFuture<String>();
      var call = channel.newCall(getOrder, CallOptions.DEFAULT.withDeadlineAfter(4, SECONDS));
      var requests = ClientCalls.asyncClientStreamingCall(call, new StreamObserver<Order>() {
        @Override
        public void onNext(Order order) {
          answer.complete("OK, " + order.getState());
        }

        @Override
        public void onError(Throwable thrown) {
          answer.complete(thrown.toString());
        }

        @Override
        public void onCompleted() {}
      });
      for (var id : ids) requests.onNext(GetOrderRequest.newBuilder().setId(id).build());
      requests.onCompleted();
      System.out.println(ids.size() + " requests: " + answer.get());
      failed |= !answer.get().startsWith("OK");
    }
    System.exit(failed ? 1 : 0);
    // endregion: show
  }
}
