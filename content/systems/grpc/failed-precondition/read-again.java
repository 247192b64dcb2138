// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.function.UnaryOperator;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class ReadAgain {
  public static void main(String[] args) throws Exception {
    // region: show
    class Versioned extends OrdersGrpc.OrdersImplBase {
      private Order stored = Order.newBuilder().setId("o-42").setQuantity(1).setEtag("1").build();

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(stored);
        response.onCompleted();
      }

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (!request.getOrder().getEtag().equals(stored.getEtag())) {
          response.onError(Status.FAILED_PRECONDITION.asRuntimeException());
          return;
        }
        var next = String.valueOf(Integer.parseInt(stored.getEtag()) + 1);
        stored = request.getOrder().toBuilder().setEtag(next).build();
        response.onNext(stored);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Versioned())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    UnaryOperator<Order> update =
        order -> orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    var conflict = Set.of(Status.Code.ABORTED, Status.Code.FAILED_PRECONDITION);
    for (int attempt = 1; ; attempt++) {
      // the read belongs into the loop
      var mine = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()); // mark
      if (attempt == 1) update.apply(mine.toBuilder().setQuantity(5).build()); // somebody else
      try {
        var order = update.apply(mine.toBuilder().setQuantity(mine.getQuantity() + 1).build());
        System.out.println("attempt " + attempt + ": quantity is " + order.getQuantity());
        break;
      } catch (StatusRuntimeException e) {
        if (attempt == 3 || !conflict.contains(e.getStatus().getCode())) throw e;
        System.out.println("attempt " + attempt + ": somebody was faster");
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
