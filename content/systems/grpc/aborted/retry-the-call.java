// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class RetryTheCall {
  public static void main(String[] args) throws Exception {
    // region: show
    var attempts = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        attempts.incrementAndGet();
        var etag = request.getOrder().getEtag();
        if (!etag.equals("v2")) {
          var text = "o-42 has changed: your etag is " + etag;
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException());
          return;
        }
        response.onNext(request.getOrder().toBuilder().setEtag("v3").build());
        response.onCompleted();
      }
    });

    var channel =
        Shop.channel(Shop.address(server))
            // repeats the write, and not the read before it
            .defaultServiceConfig(Retry.policy("UpdateOrder", 5, "ABORTED")) // mark
            .enableRetry()
            .build();
    var order = Order.newBuilder().setId("o-42").setQuantity(2).setEtag("v1");
    try {
      OrdersGrpc.newBlockingStub(channel)
          .updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
    }
    System.out.println("attempts: " + attempts + "; each with the etag that was refused");
    // endregion: show
    channel.shutdownNow();
  }
}
