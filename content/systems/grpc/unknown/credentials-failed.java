// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallCredentials;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.util.concurrent.Executor;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class CredentialsFailed {
  public static void main(String[] args) throws Exception {
    var check = new TokenCheck(token -> null); // counts
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();
    var channel = Shop.connect(Shop.address(server));

    // region: show
    class FetchedToken extends CallCredentials {
      @Override
      public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
        executor.execute(
            () -> {
              var thrown = new IOException("invalid_grant: reauth related error");
              applier.fail(Status.fromThrowable(thrown)); // an IOException has no status // mark
            });
      }

      @Override
      public void thisUsesUnstableApi() {}
    }

    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new FetchedToken());
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
      System.out.println("calls that reached the server: " + check.requests()); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
