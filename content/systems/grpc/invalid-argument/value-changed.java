// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ValueChanged {
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

    // What a file or a queue delivers: a long. The field is an int32, and a cast keeps the lower bits.
    long quantity = 3_000_000_000L;
    var order = Order.newBuilder().setCustomer("c-7").setQuantity((int) quantity); // mark

    var channel = Shop.connect(Shop.address(server));
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println("passed: " + quantity);
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
