// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CreatedEarlier {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new ConcurrentHashMap<>(Map.of("o-standing", "2026-03-01")); // id → since when
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = request.getOrder().getId();
        var since = database.putIfAbsent(id, "2026-11-21");
        if (since != null) {
          response.onError(
              Status.ALREADY_EXISTS
                  .withDescription("order " + id + " exists since " + since)
                  .asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order = Order.newBuilder().setId("o-standing").setCustomer("c-7");
    try {
      // Runs at each start of the service. It worked on the first one.
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build()); // mark
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
