// needs: openjdk-17-jdk-headless libgrpc-java

import java.net.URI;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class BypassProxy {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    var proxy = Scene.play("connect-proxy", "{'refuse': 403}");
    var address = URI.create("http://" + proxy.address());
    System.setProperty("https.proxyHost", address.getHost());
    System.setProperty("https.proxyPort", "" + address.getPort());

    // Called http, counts for https as well. `*` stands at the beginning or at the end.
    System.setProperty("http.nonProxyHosts", "[::ffff:127.0.0.1]|*.svc.cluster.local"); // mark

    // Stands for an internal host: for localhost and 127.* Java does not ask a proxy anyway.
    var channel = Shop.connect("[::ffff:127.0.0.1]:" + server.getPort());
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    System.out.println("the proxy was asked for: " + proxy.ask("asked"));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
