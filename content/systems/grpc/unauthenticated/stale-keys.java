// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.security.GeneralSecurityException;
import java.util.List;
import shop.BearerToken;
import shop.Issuer;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class StaleKeys {
  public static void main(String[] args) throws Exception {
    // region: show
    var issuer = new Issuer();
    var keys = issuer.keys(); // read once, at the server's start // mark

    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        try {
          Issuer.verify(TokenCheck.bearer(headers), keys);
          return next.startCall(call, headers);
        } catch (GeneralSecurityException e) {
          call.close(Status.UNAUTHENTICATED.withDescription(e.getMessage()), new Metadata());
          return new ServerCall.Listener<>() {};
        }
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var older = issuer.issue("billing", "orders");
    issuer.rotate(); // the issuer has a new signing key
    var newer = issuer.issue("billing", "orders");

    var channel = Shop.connect(Shop.address(server));
    for (var token : List.of(older, newer)) {
      var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken(token));
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
        System.out.println("older token: accepted");
      } catch (StatusRuntimeException e) {
        System.out.println("newer token: " + e);
        System.exit(1);
      }
    }
    // endregion: show
  }
}
