// needs: openjdk-17-jdk-headless libgrpc-java

import java.security.GeneralSecurityException;
import java.util.List;
import shop.BearerToken;
import shop.Issuer;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TokenPerAudience {
  public static void main(String[] args) throws Exception {
    var issuer = new Issuer();

    // region: show
    for (var name : List.of("orders", "inventory")) {
      var check =
          new TokenCheck(
              token -> {
                try {
                  var meantFor = Issuer.verify(token, issuer.keys()).audience;
                  return meantFor.equals(name) ? null : "token is not meant for this service";
                } catch (GeneralSecurityException e) {
                  return e.getMessage();
                }
              });
      var server = Shop.server(new PaidOrders()).intercept(check).build().start();

      // One credential for each service that is called: a token for `name`, and for nobody else.
      var credentials = new BearerToken(issuer.issue("billing", name)); // mark
      var channel = Shop.connect(Shop.address(server));
      OrdersGrpc.newBlockingStub(channel)
          .withCallCredentials(credentials)
          .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println(name + " accepted the token for " + name);
      channel.shutdownNow();
      server.shutdownNow();
    }
    // endregion: show
  }
}
