// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class UnsetField {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var missing = request.getOrder().getQuantity() == 0; // mark
        if (missing) {
          var text = "quantity is required";
          response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    try {
      for (var quantity : List.of(5, 0)) { // 0: the customer wants none of it any more
        var order = Order.newBuilder().setId("o-42").setQuantity(quantity);
        orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
        System.out.println("quantity " + quantity + ": accepted");
      }
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
