// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class StepThatIsAllowed {
  public static void main(String[] args) throws Exception {
    // region: show
    var next =
        Map.of(
            "PLACED", List.of("PAID", "CANCELLED"),
            "PAID", List.of("SHIPPED", "CANCELLED"),
            "SHIPPED", List.of("RETURNING"));
    var states = new ConcurrentHashMap<>(Map.of("o-42", "SHIPPED"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setState(states.get(request.getId())).build());
        response.onCompleted();
      }

      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        var now = states.get(order.getId());
        if (!next.get(now).contains(order.getState())) {
          var text = "it is " + now + "; from there it can go to: " + next.get(now); // mark
          response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException());
          return;
        }
        states.put(order.getId(), order.getState());
        response.onNext(order);
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42").setState("CANCELLED");
    try {
      orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e.getStatus().getDescription());
    }
    var state = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()).getState();
    order.setState(state.equals("SHIPPED") ? "RETURNING" : "CANCELLED"); // he wants his money back // mark
    var changed = orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    System.out.println("o-42: " + state + " → " + changed.getState());
    // endregion: show
    channel.shutdownNow();
  }
}
