// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executor;
import shop.Outcome;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TokenErrorsWithACode {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var channel = Shop.connect(Shop.address(server));

    // region: show
    class FetchedToken extends CallCredentials {
      // Of the token endpoint, one after the other:
      private final Iterator<String> answers =
          List.of("connection reset", "demo-token-1", "invalid_grant").iterator();

      @Override
      public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
        executor.execute(
            () -> {
              var answer = answers.next();
              var text = "token endpoint: " + answer;
              if (answer.startsWith("demo-token")) {
                var headers = new Metadata();
                headers.put(AUTHORIZATION, "Bearer " + answer);
                applier.apply(headers);
              } else if (answer.equals("invalid_grant")) {
                applier.fail(Status.UNAUTHENTICATED.withDescription(text)); // mark
              } else {
                applier.fail(Status.UNAVAILABLE.withDescription(text)); // mark
              }
            });
      }

      @Override
      public void thisUsesUnstableApi() {}
    }

    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new FetchedToken());
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    for (int n = 1; n <= 3; n++) System.out.println(Outcome.of(() -> orders.getOrder(request)));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
