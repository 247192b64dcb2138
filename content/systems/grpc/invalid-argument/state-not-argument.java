// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicReference;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class StateNotArgument {
  public static void main(String[] args) throws Exception {
    // region: show
    var state = new AtomicReference<>("PAID");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (state.get().equals("SENT")) {
          response.onError(
              Status.INVALID_ARGUMENT // mark
                  .withDescription("order " + request.getOrder().getId() + " cannot be changed")
                  .asRuntimeException());
          return;
        }
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42").setQuantity(3);
    var request = UpdateOrderRequest.newBuilder().setOrder(order).build();
    try {
      orders.updateOrder(request);
      System.out.println("in the morning: accepted");
      state.set("SENT"); // the parcel leaves
      orders.updateOrder(request); // the very same request
    } catch (StatusRuntimeException e) {
      System.out.println("in the evening: " + e);
      System.exit(1);
    }
    // endregion: show
  }
}
