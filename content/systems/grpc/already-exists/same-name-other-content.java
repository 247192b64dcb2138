// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SameNameOtherContent {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<String, Integer>(); // id → quantity
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        var existing = database.putIfAbsent(order.getId(), order.getQuantity());
        if (existing != null && existing != order.getQuantity()) {
          var text = "order %s exists with quantity %d, requested %d";
          response.onError(
              Status.ALREADY_EXISTS // mark
                  .withDescription(text.formatted(order.getId(), existing, order.getQuantity()))
                  .asRuntimeException());
          return;
        }
        response.onNext(order); // created, or there already and the same
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var quantity : List.of(2, 2, 5)) {
      var order = Order.newBuilder().setId("o-42").setQuantity(quantity);
      try {
        var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
        System.out.println("quantity " + quantity + ": " + created.getId());
      } catch (StatusRuntimeException e) {
        System.out.println("quantity " + quantity + ": " + e);
        System.exit(1);
      }
    }
    // endregion: show
  }
}
