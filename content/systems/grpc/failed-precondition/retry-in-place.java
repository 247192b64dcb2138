// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryInPlace {
  public static void main(String[] args) throws Exception {
    // region: show
    var requests = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        requests.incrementAndGet();
        var text = "order " + request.getId() + " is SHIPPED";
        response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException());
      }
    });

    var policy = Retry.policy("CancelOrder", 5, "UNAVAILABLE", "FAILED_PRECONDITION"); // mark
    var channel =
        Shop.channel(Shop.address(server)).defaultServiceConfig(policy).enableRetry().build();
    try {
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      OrdersGrpc.newBlockingStub(channel).cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("the answer in the end: " + e.getStatus().getDescription());
    }
    System.out.println("calls: 1, requests that the server had to refuse: " + requests);
    // endregion: show
    channel.shutdownNow();
  }
}
