// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Futures;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ExecutionException;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SideBySide {
  public static void main(String[] args) throws Exception {
    // region: show
    var backend = Shop.serve(new PaidOrders(1200));
    var inner = Shop.ready(Shop.connect(Shop.address(backend)));

    class Front extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        // Made in the handler's Context, both calls carry the caller's own deadline.
        var orders = OrdersGrpc.newFutureStub(inner);
        var stock = orders.getOrder(GetOrderRequest.newBuilder().setId("stock").build());
        var price = orders.getOrder(GetOrderRequest.newBuilder().setId("price").build());
        try {
          Futures.allAsList(stock, price).get(); // mark
          response.onNext(PaidOrders.paid(request));
          response.onCompleted();
        } catch (ExecutionException | InterruptedException e) {
          response.onError(Status.fromThrowable(e).asRuntimeException());
        }
      }
    }
    var front = Shop.serve(new Front());
    var channel = Shop.ready(Shop.connect(Shop.address(front)));
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(2, SECONDS)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    inner.shutdownNow();
    front.shutdownNow();
    backend.shutdownNow();
  }
}
