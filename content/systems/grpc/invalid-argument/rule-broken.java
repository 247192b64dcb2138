// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RuleBroken {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var quantity = request.getOrder().getQuantity();
        if (quantity < 1 || quantity > 100) {
          response.onError(
              Status.INVALID_ARGUMENT // mark
                  .withDescription("order.quantity must be from 1 to 100, got " + quantity)
                  .asRuntimeException());
          return;
        }
        response.onNext(request.getOrder().toBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(250);
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
