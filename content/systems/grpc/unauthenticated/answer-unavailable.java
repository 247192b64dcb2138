// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.atomic.AtomicInteger;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class AnswerUnavailable {
  public static void main(String[] args) throws Exception {
    // region: show
    class AuthService {
      final AtomicInteger checks = new AtomicInteger();

      /** Is away for the first two times. */
      boolean isActive(String token) throws IOException {
        if (checks.incrementAndGet() <= 2) throw new ConnectException("Connection refused");
        return token.equals("demo-token-1");
      }
    }
    var auth = new AuthService();

    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        Status refusal;
        try {
          if (auth.isActive(TokenCheck.bearer(headers))) return next.startCall(call, headers);
          refusal = Status.UNAUTHENTICATED.withDescription("token not accepted");
        } catch (IOException e) {
          // Nobody has looked at the token, so nothing can be said against it.
          refusal = Status.UNAVAILABLE.withDescription("cannot check tokens now"); // mark
        }
        call.close(refusal, new Metadata());
        return new ServerCall.Listener<>() {};
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    // A read, and no other method: a write must not be repeated unseen.
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 4, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getState() + ", after " + auth.checks + " checks");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
