// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AsyncWithoutCatch {
  public static void main(String[] args) throws Exception {
    // region: show
    Function<String, Order> load =
        id -> {
          throw new IllegalStateException("no connection for " + id);
        };
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        CompletableFuture.supplyAsync(() -> load.apply(request.getId()))
            .thenAccept( // mark
                order -> {
                  response.onNext(order);
                  response.onCompleted();
                }); // and nothing for the case that it fails: the exception stays in the future
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(1500, TimeUnit.MILLISECONDS);
    try {
      orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    } catch (StatusRuntimeException e) {
      var code = e.getStatus().getCode();
      System.out.println("the client waited for its deadline: " + code + ", not UNKNOWN"); // mark
    }
    // endregion: show
    channel.shutdownNow();
  }
}
