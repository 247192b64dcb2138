// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryUnimplemented {
  public static void main(String[] args) throws Exception {
    // region: show
    var received = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        received.incrementAndGet();
        super.cancelOrder(request, response); // UNIMPLEMENTED
      }
    });

    // "The rollout will be through soon."
    var config = Retry.policy("CancelOrder", 5, "UNAVAILABLE", "UNIMPLEMENTED"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(config).enableRetry().build();
    var orders = OrdersGrpc.newBlockingStub(channel);
    try {
      orders.cancelOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    } catch (StatusRuntimeException e) {
      System.out.println("1 call, " + received + " attempts on the same connection:");
      System.out.println(e);
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
