// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ErrorWithCodeOk {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        // "It was cancelled before, so that is fine."
        var text = request.getId() + " is cancelled already";
        response.onError(Status.OK.withDescription(text).asRuntimeException()); // mark
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setId(request.getId()).setState("PAID").build());
        var text = "stale, see value";
        response.onError(Status.UNAVAILABLE.withDescription(text).asRuntimeException()); // mark
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println("an error whose code is OK: " + Outcome.of(() -> orders.cancelOrder(request)));
    System.out.println("an error and a value:      " + Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
  }
}
