// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.CallCredentials;
import io.grpc.CompositeChannelCredentials;
import io.grpc.Grpc;
import io.grpc.Metadata;
import io.grpc.SecurityLevel;
import io.grpc.Status;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import java.time.Instant;
import java.util.concurrent.Executor;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class CallCredentialsProgram {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Shop Test CA", "{'name': 'orders'}");
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(identity, new PaidOrders()).intercept(check).build().start();
    var request = GetOrderRequest.newBuilder().setId("o-42").build();

    // Runs before each call of the channel, streams included, and before each retry.
    class CachedToken extends CallCredentials {
      private int fetches;
      private String token;
      private Instant expires = Instant.MIN;

      private synchronized String current() {
        // 60 s early: the call needs time to get there, and clocks differ.
        if (expires.isBefore(Instant.now().plusSeconds(60))) {
          token = "demo-token-" + ++fetches;
          expires = Instant.now().plusSeconds(3600);
        }
        return token;
      }

      @Override
      public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
        if (info.getSecurityLevel() != SecurityLevel.PRIVACY_AND_INTEGRITY) { // nobody else asks
          applier.fail(Status.UNAUTHENTICATED.withDescription("the token needs TLS"));
          return;
        }
        executor.execute( // the transport's thread must not wait for a token
            () -> {
              var headers = new Metadata();
              headers.put(AUTHORIZATION, "Bearer " + current());
              applier.apply(headers);
            });
      }

      @Override
      public void thisUsesUnstableApi() {}
    }
    var token = new CachedToken();
    var tls = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build();
    var credentials = CompositeChannelCredentials.create(tls, token); // mark
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), credentials).build();
    for (int n = 1; n <= 3; n++) OrdersGrpc.newBlockingStub(channel).getOrder(request);
    System.out.println("calls with a token: " + check.requests() + ", fetched: " + token.fetches);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
