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

class ExpiredCertificate {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Shop Test CA", "{'name': 'orders', 'fromDay': -30, 'untilDay': -1}"); // mark
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var trusted = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build();
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), trusted).build();
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
