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

class TrustTheAuthority {
  public static void main(String[] args) throws Exception {
    // region: show
    Certificates.issue("Company CA", "{'name': 'orders'}");
    var identity = TlsServerCredentials.create(new File("orders.pem"), new File("orders.key"));
    var server = Shop.server(identity, new PaidOrders()).build().start();

    var trusted = TlsChannelCredentials.newBuilder().trustManager(new File("ca.pem")).build(); // mark
    var channel = Grpc.newChannelBuilder("localhost:" + server.getPort(), trusted).build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
