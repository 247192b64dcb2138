// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import java.net.URI;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ConnectProxy {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());

    // region: show
    // The company's proxy forbids the way to an internal host.
    var proxy = Scene.play("connect-proxy", "{'refuse': 403}");
    var address = URI.create("http://" + proxy.address());
    System.setProperty("https.proxyHost", address.getHost()); // mark
    System.setProperty("https.proxyPort", "" + address.getPort());

    // 127.0.0.1 stands for an internal host; without this, Java asks no proxy for localhost and 127.*.
    System.setProperty("http.nonProxyHosts", "");

    // Plaintext, and still through https.proxyHost.
    var channel = Shop.connect(Shop.address(server));
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
