// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.time.Instant;
import java.util.Map;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ExpiredToken {
  public static void main(String[] args) throws Exception {
    // region: show
    // What the server knows about the tokens that were issued: this one expired a minute ago.
    var sessions = Map.of("demo-token-1", Instant.now().minusSeconds(60));

    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var expires = sessions.get(TokenCheck.bearer(headers));
        if (expires == null || expires.isBefore(Instant.now())) {
          var reason = expires == null ? "token not accepted" : "token expired";
          call.close(Status.UNAUTHENTICATED.withDescription(reason), new Metadata());
          return new ServerCall.Listener<>() {};
        }
        return next.startCall(call, headers);
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    // The client read its token once, at its start, and keeps it.
    var headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer demo-token-1");
    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers)); // mark
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
