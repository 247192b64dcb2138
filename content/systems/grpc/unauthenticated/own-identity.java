// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicReference;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OwnIdentity {
  public static void main(String[] args) throws Exception {
    // region: show
    var known = new TokenCheck(token -> token.equals("demo-shop-token") ? null : "not accepted");
    var inner = Shop.server(new PaidOrders()).intercept(known).build().start();
    var toInner = Shop.connect(Shop.address(inner));
    var accept = new TokenCheck(token -> token.equals("demo-token-1") ? null : "not accepted");

    // Client → shop → orders. The shop has a token of its own for orders.
    var tokenForOrders = new AtomicReference<>("demo-shop-token");
    var toOrders = OrdersGrpc.newBlockingStub(toInner);
    class ShopOrders extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var own = new BearerToken(tokenForOrders.get());
        try {
          response.onNext(toOrders.withCallCredentials(own).getOrder(request)); // mark
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          var code = e.getStatus().getCode();
          response.onError(
              code == Status.Code.UNAUTHENTICATED
                  // The caller's token was good. It is the shop's own that was refused.
                  ? Status.INTERNAL.withDescription("orders refused the shop").asException() // mark
                  : e);
        }
      }
    }
    var shop = Shop.server(new ShopOrders()).intercept(accept).build().start();

    var channel = Shop.connect(Shop.address(shop));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(orders.getOrder(request).getState());
    tokenForOrders.set("demo-shop-token-of-last-year");
    try {
      orders.getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
    }
    // endregion: show
    channel.shutdownNow();
    shop.shutdownNow();
    toInner.shutdownNow();
    inner.shutdownNow();
  }
}
