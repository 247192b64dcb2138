// needs: openjdk-17-jdk-headless libgrpc-java libnetty-tcnative-java

import io.grpc.Grpc;
import io.grpc.TlsChannelCredentials;
import io.grpc.TlsServerCredentials;
import java.io.File;
import shop.Certificates;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class PresentClientCertificate {
  public static void main(String[] args) throws Exception {
    Certificates.issue("Shop Test CA", "{'name': 'orders'}", "{'name': 'billing'}");

    // region: show
    var identity =
        TlsServerCredentials.newBuilder()
            .keyManager(new File("orders.pem"), new File("orders.key"))
            .trustManager(new File("ca.pem"))
            .clientAuth(TlsServerCredentials.ClientAuth.REQUIRE)
            .build();
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var credentials =
        TlsChannelCredentials.newBuilder()
            .trustManager(new File("ca.pem"))
            .keyManager(new File("billing.pem"), new File("billing.key")) // mark
            .build();
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), credentials).build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
