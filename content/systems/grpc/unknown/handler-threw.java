// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandlerThrew {
  public static void main(String[] args) throws Exception {
    // region: show
    var prices = Map.of("c-7", 2);

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        int quantity = prices.get(request.getId()); // null: a NullPointerException // mark
        response.onNext(Order.newBuilder().setId(request.getId()).setQuantity(quantity).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // the exception is in the server's log, and only there // mark
      System.exit(1);
    }
    // endregion: show
  }
}
