// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class NewEtagOldBody {
  public static void main(String[] args) throws Exception {
    // region: show
    class Versioned extends OrdersGrpc.OrdersImplBase {
      private int version = 1;
      private Order stored =
          Order.newBuilder().setId("o-42").setCustomer("c-7").setQuantity(1).setEtag("v1").build();

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(stored);
        response.onCompleted();
      }

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (!request.getOrder().getEtag().equals(stored.getEtag())) {
          response.onError(Status.ABORTED.withDescription("o-42 has changed").asRuntimeException());
          return;
        }
        stored = request.getOrder().toBuilder().setEtag("v" + ++version).build();
        response.onNext(stored);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Versioned())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var get = GetOrderRequest.newBuilder().setId("o-42").build();

    var mine = orders.getOrder(get).toBuilder().setQuantity(3);
    var theirs = orders.getOrder(get).toBuilder().setCustomer("c-8");
    orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(theirs).build());
    try {
      orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(mine).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
    }
    mine.setEtag(orders.getOrder(get).getEtag()); // what was read first, with the etag of now // mark
    var order = orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(mine).build());
    System.out.println("accepted: customer " + order.getCustomer() + ", quantity " + order.getQuantity());
    var gone = !orders.getOrder(get).getCustomer().equals("c-8");
    System.out.println("the other change (customer c-8) is gone: " + gone);
    // endregion: show
    channel.shutdownNow();
  }
}
