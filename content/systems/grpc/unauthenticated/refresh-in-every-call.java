// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RefreshInEveryCall {
  public static void main(String[] args) throws Exception {
    // region: show
    var accepted = new AtomicReference<>("");
    var check = new TokenCheck(token -> token.equals(accepted.get()) ? null : "token expired");
    var channel =
        Shop.connect(Shop.address(Shop.server(new PaidOrders()).intercept(check).build().start()));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var pool = Executors.newCachedThreadPool();

    /** A token server that takes a refresh token once, and a used one for a stolen one. */
    class TokenServer {
      private String current = "demo-refresh-0";
      private int renewals;
      private boolean revoked;

      synchronized String renew(String refreshToken) {
        while (check.requests() < 50) LockSupport.parkNanos(1_000_000); // all 50 were refused
        renewals++;
        revoked |= !refreshToken.equals(current); // everything that it ever issued to this client
        if (revoked) {
          accepted.set("");
          throw new IllegalStateException("invalid_grant");
        }
        current = "demo-refresh-" + renewals;
        accepted.set("demo-token-" + renewals);
        return accepted.get();
      }
    }
    var tokenServer = new TokenServer();

    Callable<Order> getOrder =
        () -> {
          var orders = OrdersGrpc.newBlockingStub(channel);
          try {
            return orders.withCallCredentials(new BearerToken("demo-token-0")).getOrder(request);
          } catch (StatusRuntimeException e) {
            var fresh = tokenServer.renew("demo-refresh-0"); // each call for itself // mark
            return orders.withCallCredentials(new BearerToken(fresh)).getOrder(request);
          }
        };
    pool.invokeAll(Collections.nCopies(50, getOrder));
    System.out.println("50 calls asked for a new token " + tokenServer.renewals + " times");
    var session = tokenServer.revoked ? "revoked, the user has to log in again" : "renewed";
    System.out.println("session: " + session);
    // endregion: show
    System.exit(0);
  }
}
