// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class UpdateWhatExists {
  public static void main(String[] args) throws Exception {
    // region: show
    class Versioned extends OrdersGrpc.OrdersImplBase {
      private Order stored = Order.newBuilder().setId("o-42").setQuantity(2).setEtag("v1").build();

      @Override
      public synchronized void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var text = "order o-42 exists with quantity " + stored.getQuantity();
        response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
      }

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
        stored = request.getOrder().toBuilder().setEtag("v2").build();
        response.onNext(stored);
        response.onCompleted();
      }
    }
    var channel = Shop.connect(Shop.address(Shop.serve(new Versioned())));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var wanted = Order.newBuilder().setId("o-42").setQuantity(5);
    try {
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(wanted).build());
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Status.Code.ALREADY_EXISTS) throw e;
      var found = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println("differs: " + found.getQuantity() + " instead of " + wanted.getQuantity());
      wanted.setEtag(found.getEtag()); // mark
      var updated = orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(wanted).build());
      System.out.println(updated.getId() + " now has quantity " + updated.getQuantity());
    }
    // endregion: show
    channel.shutdownNow();
  }
}
