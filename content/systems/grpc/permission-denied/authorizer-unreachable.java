// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class AuthorizerUnreachable {
  public static void main(String[] args) throws Exception {
    var policy = URI.create("http://" + Shop.deadAddress() + "/decide"); // the policy service is down
    var http = HttpClient.newHttpClient();

    // region: show
    var server =
        AuthorizedOrders.serve(
            Map.of("demo-token-1", "billing"),
            (caller, permission, id) -> {
              try {
                var question = BodyPublishers.ofString(caller + " " + permission + " " + id);
                var ask = HttpRequest.newBuilder(policy).POST(question).build();
                var answer = http.send(ask, BodyHandlers.ofString());
                return answer.body().equals("allowed") ? null : permission + " denied";
              } catch (Exception e) {
                System.out.println("server log: " + e);
                return "access denied"; // closed, and rightly so; but nobody has decided // mark
              }
            });

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
