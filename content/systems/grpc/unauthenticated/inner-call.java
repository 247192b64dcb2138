// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class InnerCall {
  public static void main(String[] args) throws Exception {
    // region: show
    // Client → shop → orders. Both ask for a token.
    var noToken = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var inner = Shop.server(new PaidOrders()).intercept(noToken).build().start();
    var toOrders = OrdersGrpc.newBlockingStub(Shop.connect(Shop.address(inner)));

    var accept =
        new TokenCheck(token -> token.equals("demo-token-1") ? null : "token not accepted");
    var shop =
        Shop.server(
                new OrdersGrpc.OrdersImplBase() {
                  @Override
                  public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
                    try {
                      response.onNext(toOrders.getOrder(request)); // no token // mark
                      response.onCompleted();
                    } catch (StatusRuntimeException e) {
                      response.onError(e); // the answer is passed on as it is // mark
                    }
                  }
                })
            .intercept(accept)
            .build()
            .start();

    var channel = Shop.connect(Shop.address(shop));
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withCallCredentials(new BearerToken("demo-token-1")); // what the shop accepts
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
