// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class StaleEtag {
  public static void main(String[] args) throws Exception {
    // region: show
    class Versioned extends OrdersGrpc.OrdersImplBase {
      private int version = 1;
      private Order stored = Order.newBuilder().setId("o-42").setQuantity(1).setEtag("v1").build();

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(stored);
        response.onCompleted();
      }

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (!order.getEtag().equals(stored.getEtag())) {
          var etags = "your etag is " + order.getEtag() + ", the order's is " + stored.getEtag();
          var status = Status.ABORTED.withDescription("o-42 has changed: " + etags);
          response.onError(status.asRuntimeException()); // mark
          return;
        }
        stored = order.toBuilder().setEtag("v" + ++version).build();
        response.onNext(stored);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Versioned())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var read = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());

    // Between this client's read and its write, another one writes.
    var theirs = read.toBuilder().setQuantity(5);
    orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(theirs).build());

    var mine = read.toBuilder().setQuantity(2); // with the etag of the read: v1 // mark
    try {
      orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(mine).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
