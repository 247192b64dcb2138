// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryUnknown {
  public static void main(String[] args) throws Exception {
    // region: show
    var charged = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        charged.incrementAndGet(); // the money is taken
        throw new IllegalStateException("could not send the confirmation"); // and then this
      }
    });

    // "It may be a network thing."
    var config = Retry.policy("CreateOrder", 4, "UNAVAILABLE", "UNKNOWN"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(config).enableRetry().build();
    try {
      OrdersGrpc.newBlockingStub(channel).createOrder(CreateOrderRequest.getDefaultInstance());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.out.println("one call; customer c-7 was charged " + charged + " times");
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
