// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckRange {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var quantity = request.getOrder().getQuantity();
        if (quantity < 1 || quantity > 5000) {
          var text = "order.quantity must be from 1 to 5000, got " + quantity;
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder().toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var text : List.of("1,000", "3000000000", "12 pieces", "1.5", "1000")) {
      try {
        // Not (int) Long.parseLong(text): that takes each number, and keeps its lower bits.
        var order = Order.newBuilder().setCustomer("c-7").setQuantity(Integer.parseInt(text)); // mark
        var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
        System.out.println("created " + created.getId() + " with " + created.getQuantity());
      } catch (NumberFormatException e) {
        System.out.println("order.quantity: " + e.getMessage());
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
