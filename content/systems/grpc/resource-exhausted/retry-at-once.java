// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryAtOnce {
  public static void main(String[] args) throws Exception {
    // region: show
    var charged = new AtomicInteger(); // this limiter charges every call, the refused ones as well
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (charged.incrementAndGet() <= 3) {
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
          return;
        }
        response.onError(
            Status.RESOURCE_EXHAUSTED.withDescription("3 calls a minute").asRuntimeException());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    int read = 0;
    for (int refused = 0; refused < 300; ) {
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId("o-" + (read + 1)).build());
        read++;
      } catch (StatusRuntimeException e) {
        refused++; // and at once again // mark
      }
    }
    System.out.println("orders read: " + read + "; calls charged: " + charged);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
