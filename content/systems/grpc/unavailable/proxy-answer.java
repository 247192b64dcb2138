// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ProxyAnswer {
  public static void main(String[] args) throws Exception {
    // region: show
    // An HTTP/2 proxy whose upstream is down: its answer has no grpc-status.
    var proxy =
        Scene.play("front", """
            {'answers': [{'fields': {':status': '503', 'content-type': 'text/html'},
                          'content': '<h1>503 Service Temporarily Unavailable</h1>'}]}""");

    var channel = Shop.connect(proxy.address());
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
