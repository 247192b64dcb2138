// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TokenSourceFailed {
  public static void main(String[] args) throws Exception {
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    // region: show
    class FetchedToken extends CallCredentials {
      private final AtomicInteger fetches = new AtomicInteger();

      /** The token server does not answer the first time. */
      private String fetch() throws IOException {
        if (fetches.incrementAndGet() == 1) throw new ConnectException("Connection refused");
        return "demo-token-1";
      }

      @Override
      public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
        executor.execute(
            () -> {
              try {
                var headers = new Metadata();
                headers.put(AUTHORIZATION, "Bearer " + fetch());
                applier.apply(headers);
              } catch (IOException e) {
                // One code for everything that can go wrong with tokens:
                applier.fail(Status.UNAUTHENTICATED.withDescription("no token").withCause(e)); // mark
              }
            });
      }

      @Override
      public void thisUsesUnstableApi() {}
    }
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new FetchedToken());
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
      System.out.println("requests that the server saw: " + check.requests());
      System.exit(1);
    }
    // endregion: show
  }
}
