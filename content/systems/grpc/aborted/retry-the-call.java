// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Retry;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class RetryTheCall {
  public static void main(String[] args) throws Exception {
    // region: show
    var sent = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var etag = request.getOrder().getEtag();
        sent.add(etag);
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
    System.out.println("attempts: " + sent.size() + ", with the etags " + sent);
    // endregion: show
    channel.shutdownNow();
  }
}
