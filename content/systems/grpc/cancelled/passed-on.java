// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.Context;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.Executors;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PassedOn {
  public static void main(String[] args) throws Exception {
    var hanging = Shop.serve(new PaidOrders(30_000));
    var replica = OrdersGrpc.newBlockingStub(Shop.ready(Shop.connect(Shop.address(hanging))));

    // region: show
    var timer = Executors.newSingleThreadScheduledExecutor();
    var front = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var context = Context.current().withCancellation();
        timer.schedule(() -> context.cancel(null), 500, MILLISECONDS); // gives up on a slow replica
        try {
          response.onNext(context.call(() -> replica.getOrder(request)));
          response.onCompleted();
        } catch (Exception e) {
          response.onError(e); // hands on whatever comes // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(front));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .withDeadlineAfter(20, SECONDS)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // and this client has cancelled nothing // mark
      System.exit(1);
    }
    // endregion: show
  }
}
