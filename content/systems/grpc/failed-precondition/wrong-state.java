// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class WrongState {
  public static void main(String[] args) throws Exception {
    // region: show
    var next =
        Map.of(
            "PLACED", List.of("PAID", "CANCELLED"),
            "PAID", List.of("SHIPPED", "CANCELLED"),
            "SHIPPED", List.of("RETURNING"));
    var states = new ConcurrentHashMap<>(Map.of("o-42", "SHIPPED")); // since the customer last looked
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        var now = states.get(order.getId());
        if (!next.get(now).contains(order.getState())) {
          var text = "order " + order.getId() + " is " + now + " and cannot become " + order.getState();
          response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException()); // mark
          return;
        }
        states.put(order.getId(), order.getState());
        response.onNext(order);
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order = Order.newBuilder().setId("o-42").setState("CANCELLED");
    try {
      OrdersGrpc.newBlockingStub(channel)
          .updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
