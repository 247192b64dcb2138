// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class StaleVersion {
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
        var base = request.getOrder().getEtag();
        if (!base.equals(stored.getEtag())) {
          var text = "the stored version (%s) does not match the required base version (%s)";
          var status = Status.FAILED_PRECONDITION // ABORTED since 2021, AIP-154 // mark
              .withDescription(text.formatted(stored.getEtag(), base));
          response.onError(status.asRuntimeException());
          return;
        }
        var next = String.valueOf(Integer.parseInt(base) + 1);
        stored = request.getOrder().toBuilder().setEtag(next).build();
        response.onNext(stored);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Versioned())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var mine = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());

    var theirs = mine.toBuilder().setQuantity(5); // somebody else, in between
    orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(theirs).build()); // mark
    var more = mine.toBuilder().setQuantity(mine.getQuantity() + 1);
    try {
      orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(more).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
