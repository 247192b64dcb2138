// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnswerNotFound {
  public static void main(String[] args) throws Exception {
    // region: show
    var found = Map.of("o-42", Order.newBuilder().setId("o-42").setState("PAID").build());

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var order = found.get(request.getId());
        if (order == null) {
          var text = "no order " + request.getId();
          response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException()); // mark
          return; // onCompleted must not follow // mark
        }
        response.onNext(order);
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-404").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
