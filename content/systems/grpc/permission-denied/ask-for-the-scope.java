// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class AskForTheScope {
  public static void main(String[] args) throws Exception {
    // region: show
    var grants = Set.of("user-7 orders.get", "user-7 orders.cancel");
    var scopes = new ConcurrentHashMap<>(Map.of("user-7 by app", Set.of("orders.get")));
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "user-7 by app", "demo-token-2", "user-7 by app, more"),
            (caller, permission, id) -> {
              var user = caller.split(" by ")[0];
              if (!grants.contains(user + " " + permission)) return permission + " denied";
              if (!scopes.get(caller).contains(permission)) {
                return "token lacks the scope " + permission;
              }
              return null;
            });

    // Asks the user for one more scope, at the moment of the cancellation, and gets a new token.
    Function<String, String> consent =
        scope -> {
          scopes.put("user-7 by app, more", Set.of("orders.get", scope));
          return "demo-token-2";
        };

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.withCallCredentials(new BearerToken("demo-token-1")).cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("first token: " + e);
      var lacks = e.getStatus().getDescription();
      var wider = consent.apply(lacks.substring(lacks.lastIndexOf(' ') + 1)); // mark
      var again = orders.withCallCredentials(new BearerToken(wider));
      System.out.println("wider token: " + Outcome.of(() -> again.cancelOrder(request)));
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
