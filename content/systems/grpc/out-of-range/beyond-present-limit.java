// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BeyondPresentLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var stock = 40; // more tomorrow
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (order.getQuantity() > stock) {
          var text = "order.quantity %d is more than the %d in stock";
          text = text.formatted(order.getQuantity(), stock);
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(order.toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(50);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
