// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import java.net.URI;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class SameSecurity {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Shop Test CA", "{'name': 'orders'}");
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var server = Shop.server(identity, new PaidOrders()).build().start();
    var url = URI.create("https://localhost:" + server.getPort());

    // One setting decides address and security together, so that they cannot disagree.
    var credentials =
        switch (url.getScheme()) {
          case "https" ->
              TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build();
          case "http" -> InsecureChannelCredentials.create();
          default -> throw new IllegalArgumentException("expected http: or https:, found " + url);
        };

    var channel = Grpc.newChannelBuilder(url.getAuthority(), credentials).build(); // mark
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
