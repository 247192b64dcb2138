// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class StreamReset {
  public static void main(String[] args) throws Exception {
    // region: show
    // A proxy that gives the stream up, as some do when they shut down.
    var proxy = Scene.play("front", "{'answers': [{'reset': 'NGHTTP2_CANCEL'}]}"); // mark

    var channel = Shop.connect(proxy.address());
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e); // nobody on this side has cancelled anything
      System.exit(1);
    }
    // endregion: show
  }
}
