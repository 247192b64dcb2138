// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandlersOwnTimeout {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var database = new CompletableFuture<Order>(); // never answers
        try {
          response.onNext(database.get(300, MILLISECONDS)); // mark
          response.onCompleted();
        } catch (TimeoutException e) {
          response.onError(
              Status.DEADLINE_EXCEEDED // mark
                  .withDescription("orders-db did not answer within 300 ms")
                  .asRuntimeException());
        } catch (InterruptedException | ExecutionException e) {
          response.onError(Status.INTERNAL.withCause(e).asRuntimeException());
        }
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(30, SECONDS);
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var left = orders.getCallOptions().getDeadline().timeRemaining(SECONDS);
      System.out.println("left of the caller's 30 s: " + (left > 15 ? "more than half" : left));
      System.exit(1);
    }
    // endregion: show
  }
}
