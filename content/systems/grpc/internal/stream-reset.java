// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class StreamReset {
  public static void main(String[] args) throws Exception {
    // region: show
    // A proxy whose upstream does not answer, and which gives the stream up.
    var proxy = Scene.play("front", "{'answers': [{'reset': 'NGHTTP2_INTERNAL_ERROR'}]}"); // mark

    var channel = Shop.connect(proxy.address());
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
