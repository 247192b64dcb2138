// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnotherUniqueField {
  public static void main(String[] args) throws Exception {
    // region: show
    var carts = new ConcurrentHashMap<>(Map.of("o-41", "c-7")); // id → customer; both are unique
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public synchronized void createOrder(
          CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (carts.containsKey(order.getId()) || carts.containsValue(order.getCustomer())) {
          response.onError(
              Status.ALREADY_EXISTS.withDescription("order already exists").asRuntimeException()); // mark
          return;
        }
        carts.put(order.getId(), order.getCustomer());
        response.onNext(order);
        response.onCompleted();
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var text = "no order " + request.getId();
        response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var get = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.getOrder(get);
    } catch (StatusRuntimeException e) {
      System.out.println("get:    " + e.getStatus().getDescription());
    }
    var order = Order.newBuilder().setId("o-42").setCustomer("c-7");
    try {
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println("create: " + e);
      System.exit(1);
    }
    // endregion: show
  }
}
