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

class RetryTheSame {
  public static void main(String[] args) throws Exception {
    // region: show
    var requests = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        requests.incrementAndGet();
        var text = "order.quantity must be from 1 to 100, got " + request.getOrder().getQuantity();
        response.onError(Status.INVALID_ARGUMENT.withDescription(text).asRuntimeException());
      }
    });

    var policy = Retry.policy("CreateOrder", 5, "UNAVAILABLE", "INVALID_ARGUMENT"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(policy).enableRetry().build();
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(250);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
    }
    System.out.println("one call, " + requests + " requests, and one wrong number in all of them");
    // endregion: show
    channel.shutdownNow();
  }
}
