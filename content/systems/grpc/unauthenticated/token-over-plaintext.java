// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.CallCredentials;
import io.grpc.CompositeChannelCredentials;
import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.Metadata;
import java.util.concurrent.Executor;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TokenOverPlaintext {
  public static void main(String[] args) throws Exception {
    // region: show
    var check = new TokenCheck(token -> token.isEmpty() ? "missing bearer token" : null);
    var server = Shop.server(new PaidOrders()).intercept(check).build().start();

    class Token extends CallCredentials {
      @Override
      public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
        System.out.println("the channel's security level: " + info.getSecurityLevel()); // mark
        var headers = new Metadata();
        headers.put(AUTHORIZATION, "Bearer demo-token-1");
        applier.apply(headers);
      }

      @Override
      public void thisUsesUnstableApi() {}
    }

    // Somebody on the path: a proxy, a switch, the neighbour in the same network.
    var path =
        Scene.play("front", "{'upstream': '%s', 'answers': ['pass']}".formatted(Shop.address(server)));

    var plaintext = InsecureChannelCredentials.create();
    var credentials = CompositeChannelCredentials.create(plaintext, new Token()); // mark
    var channel = Grpc.newChannelBuilder(path.address(), credentials).build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println("no complaint: " + order.getId() + " is " + order.getState());
    var fields = path.ask("fields").getAsJsonArray().get(0).getAsJsonObject();
    System.out.println("read on the path: authorization: " + fields.get("authorization"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    path.close();
  }
}
