// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Grpc;
import io.grpc.InsecureChannelCredentials;
import java.net.URI;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class TargetWithoutScheme {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var configured = "http://localhost:" + server.getPort();

    // region: show
    var url = URI.create(configured);
    if (!"http".equals(url.getScheme()) || url.getPort() < 0) {
      throw new IllegalArgumentException("ORDERS_URL must be http://host:port, found " + url);
    }
    var target = "dns:///" + url.getHost() + ":" + url.getPort(); // mark
    var channel = Grpc.newChannelBuilder(target, InsecureChannelCredentials.create()).build();
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState() + ", from " + target);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
