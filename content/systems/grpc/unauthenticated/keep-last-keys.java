// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.ConnectException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import shop.BearerToken;
import shop.Issuer;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class KeepLastKeys {
  public static void main(String[] args) throws Exception {
    var timer = Executors.newSingleThreadScheduledExecutor();
    var issuerIsUp = new AtomicBoolean(true);

    // region: show
    var issuer = new Issuer();
    class Keys {
      private volatile Map<String, PublicKey> keys = fetch(); // without any the server does not start
      private final AtomicInteger failures = new AtomicInteger();

      private Map<String, PublicKey> fetch() throws IOException {
        if (!issuerIsUp.get()) throw new ConnectException("Connection refused");
        return issuer.keys();
      }

      Keys() throws IOException {}

      void refresh() {
        try {
          keys = fetch();
          failures.set(0);
        } catch (IOException e) {
          failures.incrementAndGet(); // the last keys stay in use; alert on this number // mark
        }
      }
    }
    var keys = new Keys();
    timer.scheduleAtFixedRate(keys::refresh, 0, 100, MILLISECONDS);

    var check =
        new TokenCheck(
            token -> {
              try {
                Issuer.verify(token, keys.keys); // no request to anybody
                return null;
              } catch (GeneralSecurityException e) {
                return e.getMessage();
              }
            });
    var token = issuer.issue("billing", "orders");
    issuerIsUp.set(false);
    while (keys.failures.get() < 3) MILLISECONDS.sleep(50);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken(token));
    var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println("the issuer is down; " + order.getId() + " is " + order.getState());
    // endregion: show
    timer.shutdownNow();
    channel.shutdownNow();
  }
}
