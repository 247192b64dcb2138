// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WrongParent {
  public static void main(String[] args) throws Exception {
    // region: show
    var shops = Map.of("shops/eu", Map.of("o-42", "PAID"));

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId().split("/orders/");
        var state = shops.getOrDefault(name[0], Map.of()).get(name[1]);
        if (state == null) { // the shop or the order: one answer for both // mark
          response.onError(
              Status.NOT_FOUND
                  .withDescription("Requested entity was not found.")
                  .asRuntimeException());
          return;
        }
        response.onNext(Order.newBuilder().setId(request.getId()).setState(state).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var region = "us"; // the default; the order was placed in shops/eu // mark
    var name = "shops/" + region + "/orders/o-42";
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId(name).build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
