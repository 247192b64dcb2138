// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryUntilGone {
  public static void main(String[] args) throws Exception {
    // region: show
    var calls = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        calls.incrementAndGet();
        var text = "order " + request.getOrder().getId() + " already exists";
        response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
      }
    });

    var policy = Retry.policy("CreateOrder", 5, "UNAVAILABLE", "ALREADY_EXISTS"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(policy).enableRetry().build();
    var order = Order.newBuilder().setId("o-42");
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println("calls: " + calls + ", gained: " + e.getStatus().getDescription());
    }
    // endregion: show
    channel.shutdownNow();
  }
}
