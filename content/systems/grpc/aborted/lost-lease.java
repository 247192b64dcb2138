// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class LostLease {
  public static void main(String[] args) throws Exception {
    // region: show
    var epoch = new AtomicInteger(); // grows with each new leader
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setEtag("" + epoch.incrementAndGet()).build());
        response.onCompleted();
      }

      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var sent = request.getOrder().getEtag();
        if (!sent.equals(epoch.toString())) {
          var text = "epoch " + sent + " is over, the leader is of epoch " + epoch;
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(request.getOrder().toBuilder().setState("SHIPPED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var lead = GetOrderRequest.newBuilder().setId("lease").build();
    var lease = orders.getOrder(lead);
    orders.getOrder(lead); // The worker pauses for too long, and another one is elected.
    var order = Order.newBuilder().setId("o-42").setEtag(lease.getEtag()); // mark
    try {
      orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
