// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.net.ConnectException;
import java.security.GeneralSecurityException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class CodeOnSourceErrors {
  public static void main(String[] args) throws Exception {
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    // region: show
    class FetchedToken extends CallCredentials {
      private final AtomicInteger fetches = new AtomicInteger();

      /** The token server does not answer the first time. */
      private String fetch() throws IOException, GeneralSecurityException {
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
              } catch (GeneralSecurityException e) { // the token server said no: log in again
                applier.fail(Status.UNAUTHENTICATED.withCause(e));
              } catch (IOException e) { // it said nothing: try again
                applier.fail(Status.UNAVAILABLE.withCause(e)); // mark
              }
            });
      }

      @Override
      public void thisUsesUnstableApi() {}
    }
    var token = new FetchedToken();
    // A read, and no other method: a write must not be repeated unseen.
    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(token);
    var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getState() + ", after " + token.fetches + " token fetches");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
