// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class HttpStatusWithoutARow {
  public static void main(String[] args) throws Exception {
    // region: show
    // An HTTP/2 server that is no gRPC server: an application behind the same load balancer.
    var website =
        Scene.play("front", """
            {'answers': [{'fields': {':status': '500', 'content-type': 'text/html'},
                          'content': '<!DOCTYPE html><title>Something went wrong</title>'}]}"""); // mark

    var channel = Shop.connect(website.address());
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
