// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class MethodReturned {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setId(request.getId()).setState("PAID").build());
        response.onCompleted();
      }
    });

    // A stub shows the status of failures only. The call below it has all of them.
    var channel = Shop.connect(Shop.address(server));
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(OrdersGrpc.getGetOrderMethod(), CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          @Override
          public void onMessage(Order order) {
            System.out.println(order.getId() + " is " + order.getState());
          }

          @Override
          public void onClose(Status status, Metadata trailers) {
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(1);
    call.sendMessage(GetOrderRequest.newBuilder().setId("o-42").build());
    call.halfClose();
    System.out.println(closed.get()); // mark
    // endregion: show
    channel.shutdownNow();
  }
}
