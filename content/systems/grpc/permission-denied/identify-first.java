// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import shop.BearerToken;
import shop.Outcome;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class IdentifyFirst {
  public static void main(String[] args) throws Exception {
    // region: show
    var tokens = Map.of("demo-token-2", "billing"); // demo-token-1 has expired

    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var caller = tokens.get(TokenCheck.bearer(headers));
        if ("billing".equals(caller)) return next.startCall(call, headers);
        var refusal =
            caller == null
                ? Status.UNAUTHENTICATED.withDescription("token not accepted") // mark
                : Status.PERMISSION_DENIED.withDescription("orders.get denied");
        call.close(refusal, new Metadata());
        return new ServerCall.Listener<>() {};
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.withCallCredentials(new BearerToken("demo-token-1")).getOrder(request);
    } catch (StatusRuntimeException e) {
      if (e.getStatus().getCode() != Status.Code.UNAUTHENTICATED) throw e;
      System.out.println(e + "; refreshing"); // a client can only do this when the code says so
      var again = orders.withCallCredentials(new BearerToken("demo-token-2"));
      System.out.println(Outcome.of(() -> again.getOrder(request)));
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
