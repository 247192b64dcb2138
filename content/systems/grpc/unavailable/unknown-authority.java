// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class UnknownAuthority {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Company CA", "{'name': 'orders'}");
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var publicRoots = TlsChannelCredentials.create(); // those of the JDK: lib/security/cacerts // mark
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), publicRoots).build();
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
      System.exit(1);
    }
    // endregion: show
  }
}
