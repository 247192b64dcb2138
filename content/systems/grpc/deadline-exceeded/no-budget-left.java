// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NoBudgetLeft {
  public static void main(String[] args) throws Exception {
    var backend = Shop.serve(new PaidOrders(1200));
    var inner = Shop.ready(Shop.connect(Shop.address(backend)));

    // region: show
    // The shop's front asks two backends, one after the other; each takes 1.2 s.
    class Front extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var orders = OrdersGrpc.newBlockingStub(inner); // takes over the caller's deadline by itself
        try {
          orders.getOrder(GetOrderRequest.newBuilder().setId("stock").build());
          var left = Context.current().getDeadline().timeRemaining(MILLISECONDS);
          System.out.println(
              "time left: " + (left < 1200 ? "less than the next call takes" : "enough")); // mark
          orders.getOrder(GetOrderRequest.newBuilder().setId("price").build());
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          response.onError(e);
        }
      }
    }
    var front = Shop.serve(new Front());
    var channel = Shop.ready(Shop.connect(Shop.address(front)));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .withDeadlineAfter(2, SECONDS)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
