// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.util.concurrent.ListenableFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ConnectionTornDown {
  public static void main(String[] args) throws Exception {
    // region: show
    // A proxy that runs out of memory, and ends the connection with all its calls.
    var proxy = Scene.play("front", "{'answers': ['never', 'never', 'close connection']}"); // mark

    var channel = Shop.connect(proxy.address());
    var calls = new ArrayList<ListenableFuture<Order>>();
    for (var id : List.of("o-41", "o-42", "o-43")) {
      var request = GetOrderRequest.newBuilder().setId(id).build();
      calls.add(OrdersGrpc.newFutureStub(channel).getOrder(request));
    }
    for (var call : calls) {
      try {
        System.out.println(call.get());
      } catch (ExecutionException e) {
        System.out.println(e.getCause());
      }
    }
    System.exit(1);
    // endregion: show
  }
}
