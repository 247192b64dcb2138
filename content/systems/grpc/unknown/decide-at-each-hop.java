// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class DecideAtEachHop {
  public static void main(String[] args) throws Exception {
    var answers =
        new ArrayDeque<>(List.of(Status.NOT_FOUND, Status.UNAVAILABLE, Status.UNAUTHENTICATED));

    // region: show
    var warehouse = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var status = answers.remove().withDescription("warehouse-internal text");
        response.onError(status.asRuntimeException());
      }
    });
    var toWarehouse = OrdersGrpc.newBlockingStub(Shop.connect(Shop.address(warehouse)));

    // What the caller of this service may learn. The rest is this service's own failure.
    var passedOn =
        Set.of(Status.Code.NOT_FOUND, Status.Code.UNAVAILABLE, Status.Code.DEADLINE_EXCEEDED); // mark
    var shop = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        try {
          response.onNext(toWarehouse.getOrder(request));
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          System.out.println("shop log: warehouse said " + e.getMessage());
          var code = e.getStatus().getCode();
          var status = passedOn.contains(code) ? code.toStatus() : Status.INTERNAL; // mark
          var text = "order " + request.getId() + " cannot be read";
          response.onError(status.withDescription(text).withCause(e).asRuntimeException());
        }
      }
    });

    var channel = Shop.connect(Shop.address(shop));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-404").build();
    for (int n = 1; n <= 3; n++) {
      System.out.println("client: " + Outcome.of(() -> orders.getOrder(request)));
    }
    // endregion: show
    channel.shutdownNow();
    shop.shutdownNow();
  }
}
