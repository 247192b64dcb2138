// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class FallBackEachTime {
  public static void main(String[] args) throws Exception {
    // region: show
    var refused = new AtomicInteger();
    var updates = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        refused.incrementAndGet();
        var text = "method CancelOrder not implemented";
        response.onError(Status.UNIMPLEMENTED.withDescription(text).asRuntimeException());
      }

      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        updates.incrementAndGet();
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    Function<String, Order> cancelOrder =
        id -> {
          try {
            return orders.cancelOrder(GetOrderRequest.newBuilder().setId(id).build());
          } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.UNIMPLEMENTED) throw e;
            var order = Order.newBuilder().setId(id).setState("CANCELLED"); // remembers nothing
            return orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build()); // mark
          }
        };
    for (int n = 1; n <= 100; n++) cancelOrder.apply("o-" + n);
    var calls = refused.get() + updates.get();
    System.out.println("100 orders: " + calls + " calls, " + refused + " of them failed");
    // endregion: show
    channel.shutdownNow();
  }
}
