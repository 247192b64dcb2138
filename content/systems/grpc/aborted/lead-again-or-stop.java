// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class LeadAgainOrStop {
  public static void main(String[] args) throws Exception {
    // region: show
    var epoch = new AtomicInteger();
    var shippedBy = new CopyOnWriteArrayList<String>();
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
          var text = "epoch " + sent + " is over";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException());
          return;
        }
        shippedBy.add("epoch " + sent);
        response.onNext(request.getOrder().toBuilder().setState("SHIPPED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    BiConsumer<String, Order> ship =
        (who, lease) -> {
          var order = Order.newBuilder().setId("o-42").setEtag(lease.getEtag());
          try {
            orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
            System.out.println(who + ": shipped");
          } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.ABORTED) throw e;
            System.out.println(who + ": leadership lost, standing by"); // mark
          }
        };
    var lead = GetOrderRequest.newBuilder().setId("lease").build();
    var worker = orders.getOrder(lead);
    var successor = orders.getOrder(lead);
    ship.accept("successor", successor);
    ship.accept("worker", worker);
    System.out.println("o-42 was shipped by " + shippedBy);
    // endregion: show
    channel.shutdownNow();
  }
}
