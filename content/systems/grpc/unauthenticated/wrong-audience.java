// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.security.GeneralSecurityException;
import shop.BearerToken;
import shop.Issuer;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class WrongAudience {
  public static void main(String[] args) throws Exception {
    var issuer = new Issuer();

    // region: show
    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        try {
          var claims = Issuer.verify(TokenCheck.bearer(headers), issuer.keys());
          if (!claims.audience.equals("orders")) {
            throw new GeneralSecurityException("token is not meant for this service"); // mark
          }
          return next.startCall(call, headers);
        } catch (GeneralSecurityException e) {
          call.close(Status.UNAUTHENTICATED.withDescription(e.getMessage()), new Metadata());
          return new ServerCall.Listener<>() {};
        }
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var token = issuer.issue("billing", "inventory"); // signed, and not expired // mark
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken(token));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
