// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import java.util.List;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ClientCertificateRefused {
  public static void main(String[] args) throws Exception {
    Certificates.issue(
        "Shop Test CA",
        "{'name': 'orders'}",
        "{'name': 'billing', 'fromDay': -90, 'untilDay': -1}");

    // region: show
    var identity =
        TlsServerCredentials.newBuilder()
            .keyManager(new File("orders.pem"), new File("orders.key"))
            .trustManager(new File("ca.pem"))
            .clientAuth(TlsServerCredentials.ClientAuth.REQUIRE) // mark
            .build();
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var none = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem"));
    var expired =
        TlsChannelCredentials.newBuilder()
            .trustManager(new File("ca.pem"))
            .keyManager(new File("billing.pem"), new File("billing.key"));
    for (var credentials : List.of(none, expired)) { // mark
      var channel =
          Grpc.newChannelBuilder("localhost:" + server.getPort(), credentials.build()).build();
      try {
        System.out.println(
            OrdersGrpc.newBlockingStub(channel)
                .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
      } catch (StatusRuntimeException e) {
        Shop.print(e);
      }
    }
    System.exit(1);
    // endregion: show
  }
}
