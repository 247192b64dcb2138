// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RefreshOnce {
  public static void main(String[] args) throws Exception {
    // region: show
    var check = new TokenCheck(token -> token.equals("demo-token-2") ? null : "token expired");
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();
    var channel = Shop.connect(Shop.address(server));
    var pool = Executors.newCachedThreadPool();
    var request = GetOrderRequest.newBuilder().setId("o-42").build();

    class Tokens {
      private volatile String token = "demo-token-1"; // is read without the lock
      private int fetched;

      /** Renews the token that was refused. Who comes while that runs waits for the same result. */
      synchronized void refresh(String refused) {
        if (!token.equals(refused)) return; // somebody else has renewed it already // mark
        while (check.requests() < 50) LockSupport.parkNanos(1_000_000); // until all 50 were refused
        token = "demo-token-2";
        fetched++;
      }
    }
    var tokens = new Tokens();

    Callable<Order> getOrder =
        () -> {
          var orders = OrdersGrpc.newBlockingStub(channel);
          var used = tokens.token;
          try {
            return orders.withCallCredentials(new BearerToken(used)).getOrder(request);
          } catch (StatusRuntimeException e) {
            if (e.getStatus().getCode() != Status.Code.UNAUTHENTICATED) throw e;
            tokens.refresh(used);
            var renewed = new BearerToken(tokens.token);
            return orders.withCallCredentials(renewed).getOrder(request); // a second 16 is final // mark
          }
        };
    int succeeded = 0;
    for (var order : pool.invokeAll(Collections.nCopies(50, getOrder))) {
      if (order.get() != null) succeeded++;
    }
    System.out.println(succeeded + " calls succeeded, in " + check.requests() + " requests");
    System.out.println("tokens fetched: " + tokens.fetched);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    pool.shutdownNow();
  }
}
