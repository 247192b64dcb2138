// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class FailWithStatus {
  public static void main(String[] args) throws Exception {
    // region: show
    var attempts = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (attempts.incrementAndGet() < 3) {
          var text = "orders cannot be read right now";
          response.onError(Status.UNAVAILABLE.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 4, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    System.out.println("attempts: " + attempts);
    // endregion: show
    channel.shutdownNow();
  }
}
