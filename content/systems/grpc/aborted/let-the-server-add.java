// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class LetTheServerAdd {
  public static void main(String[] args) throws Exception {
    // region: show
    var quantity = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      // The request says what to add, not what the result is. Nothing was read, so nothing can be stale.
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var sum = quantity.addAndGet(request.getOrder().getQuantity()); // mark
        response.onNext(Order.newBuilder().setId("o-42").setQuantity(sum).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var aborted = new AtomicInteger();
    var one = Order.newBuilder().setId("o-42").setQuantity(1);
    var add = UpdateOrderRequest.newBuilder().setOrder(one).build();
    var clients = Executors.newFixedThreadPool(10);
    for (int client = 1; client <= 10; client++) {
      clients.execute(
          () -> {
            try {
              orders.updateOrder(add);
            } catch (StatusRuntimeException e) {
              if (e.getStatus().getCode() == Status.Code.ABORTED) aborted.incrementAndGet();
            }
          });
    }
    clients.shutdown();
    clients.awaitTermination(5, TimeUnit.SECONDS);
    System.out.println("10 clients added 1 each: quantity " + quantity + "; aborted: " + aborted);
    // endregion: show
    channel.shutdownNow();
  }
}
