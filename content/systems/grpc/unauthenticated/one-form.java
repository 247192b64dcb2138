// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.stub.MetadataUtils;
import java.util.List;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class OneForm {
  public static void main(String[] args) throws Exception {
    // region: show
    var check =
        new TokenCheck(
            token -> token.equals("demo-token-1") ? null : "authorization is not \"Bearer <token>\"");
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();
    var channel = Shop.connect(Shop.address(server));

    class Token {
      /** Takes a token as people store it (scheme, quotes, line end) and gives it its one form. */
      static String authorization(String stored) {
        var token =
            stored.strip().replaceFirst("^([\"'])(.*)\\1$", "$2").replaceFirst("(?i)^bearer +", "");
        if (!token.matches("[\\w.~+/=-]+")) {
          // grpc-java drops a value with a line end in it, and logs a WARNING with all its bytes.
          throw new IllegalArgumentException("ORDERS_TOKEN holds characters that no token has");
        }
        return "Bearer " + token;
      }
    }

    var stored =
        List.of("demo-token-1", "Bearer demo-token-1", "demo-token-1\n", "\"demo-token-1\"");
    for (var token : stored) {
      var headers = new Metadata();
      headers.put(AUTHORIZATION, Token.authorization(token)); // mark
      var orders =
          OrdersGrpc.newBlockingStub(channel)
              .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
      var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println(token.replace("\n", "\\n") + ": " + order.getState());
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
