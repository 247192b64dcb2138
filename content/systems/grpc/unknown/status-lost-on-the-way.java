// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ExecutionException;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StatusLostOnTheWay {
  public static void main(String[] args) throws Exception {
    // region: show
    var warehouse = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var text = "no order " + request.getId();
        response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
      }
    });
    var toWarehouse = OrdersGrpc.newFutureStub(Shop.connect(Shop.address(warehouse)));

    var shop = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try {
          response.onNext(toWarehouse.getOrder(request).get());
          response.onCompleted();
        } catch (ExecutionException | InterruptedException e) {
          // getMessage() and no cause: Status.fromThrowable has nothing to find.
          response.onError(new IllegalStateException("warehouse: " + e.getMessage())); // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(shop));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-404").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
