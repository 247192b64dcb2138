// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import io.grpc.StatusRuntimeException;
import io.grpc.TlsServerCredentials;
import java.io.File;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TlsOnOneSide {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Shop Test CA", "{'name': 'orders'}");
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var plaintext = InsecureChannelCredentials.create(); // mark
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), plaintext).build();
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
