// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class KeepTheCodeForTheCaller {
  public static void main(String[] args) throws Exception {
    // region: show
    var asked = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var database = new CompletableFuture<Order>(); // does not answer the first time
        if (asked.incrementAndGet() > 1) database.complete(PaidOrders.paid(request));
        try {
          var deadline = Context.current().getDeadline(); // null if the caller set none
          var left = deadline == null ? 300 : Math.min(300, deadline.timeRemaining(MILLISECONDS));
          response.onNext(database.get(left, MILLISECONDS));
          response.onCompleted();
        } catch (TimeoutException e) {
          response.onError(
              Status.UNAVAILABLE // mark
                  .withDescription("orders-db did not answer within 300 ms")
                  .asRuntimeException());
        } catch (InterruptedException | ExecutionException e) {
          response.onError(Status.INTERNAL.withCause(e).asRuntimeException());
        }
      }
    });

    // A read, and no other method: a write must not be repeated unseen.
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(10, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState() + ", at attempt " + asked);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
