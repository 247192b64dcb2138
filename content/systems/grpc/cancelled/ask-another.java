// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AskAnother {
  public static void main(String[] args) throws Exception {
    var hanging = Shop.ready(Shop.connect(Shop.address(Shop.serve(new PaidOrders(30_000)))));
    var healthy = Shop.ready(Shop.connect(Shop.address(Shop.serve(new PaidOrders()))));

    // region: show
    class Front extends OrdersGrpc.OrdersImplBase {
      private final List<OrdersGrpc.OrdersFutureStub> replicas =
          List.of(OrdersGrpc.newFutureStub(hanging), OrdersGrpc.newFutureStub(healthy));

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        for (var replica : replicas) {
          var call = replica.getOrder(request);
          try {
            response.onNext(call.get(700, MILLISECONDS));
            response.onCompleted();
            return;
          } catch (TimeoutException e) {
            call.cancel(true); // it was us: ask the next one // mark
          } catch (InterruptedException | ExecutionException e) {
            response.onError(Status.fromThrowable(e).asException());
            return;
          }
        }
        response.onError(
            Status.UNAVAILABLE // mark
                .withDescription("no replica answered within 700 ms")
                .asException());
      }
    }
    var front = Shop.serve(new Front());
    var channel = Shop.connect(Shop.address(front));
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(20, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
  }
}
