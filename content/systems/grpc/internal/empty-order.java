// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class EmptyOrder {
  public static void main(String[] args) throws Exception {
    // region: show
    var orders = Map.of("o-42", Order.newBuilder().setId("o-42").setQuantity(2).build());

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        // Better than an exception?
        response.onNext(orders.getOrDefault(request.getId(), Order.getDefaultInstance())); // mark
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-404").build());
    System.out.println("OK: order \"" + order.getId() + "\" with " + order.getQuantity() + " pieces");
    System.out.println("invoice for 0 pieces sent: " + (order.getQuantity() == 0));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
