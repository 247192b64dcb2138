// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.StatusRuntimeException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Map;
import shop.BearerToken;
import shop.Issuer;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class FetchUnknownKey {
  public static void main(String[] args) throws Exception {
    var issuer = new Issuer();
    var request = GetOrderRequest.newBuilder().setId("o-42").build();

    // region: show
    class Keys {
      private Map<String, PublicKey> keys = issuer.keys();
      private long fetchedAt = System.nanoTime() - MINUTES.toNanos(10);
      private int fetches;

      synchronized Issuer.Claims verify(String token) throws GeneralSecurityException {
        // At most one fetch in 30 s: the key id comes from the caller, and anybody can invent one.
        var old = System.nanoTime() - fetchedAt > SECONDS.toNanos(30);
        if (!keys.containsKey(token.split("\\.")[0]) && old) {
          keys = issuer.keys(); // mark
          fetchedAt = System.nanoTime();
          fetches++;
        }
        return Issuer.verify(token, keys);
      }
    }
    var keys = new Keys();
    var check =
        new TokenCheck(
            token -> {
              try {
                keys.verify(token);
                return null;
              } catch (GeneralSecurityException e) {
                return e.getMessage();
              }
            });
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    issuer.rotate();
    var newer = issuer.issue("billing", "orders");
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    int refused = 0;
    for (int n = 0; n < 20; n++) {
      try {
        orders.withCallCredentials(new BearerToken("key-99.e30.c2ln")).getOrder(request);
      } catch (StatusRuntimeException e) {
        refused++;
      }
    }
    var order = orders.withCallCredentials(new BearerToken(newer)).getOrder(request);
    System.out.println("invented keys: " + refused + " refused; new key: " + order.getState());
    System.out.println("key fetches: " + keys.fetches);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
