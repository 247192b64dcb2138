// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import shop.Outcome;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class NoConnection {
  public static void main(String[] args) throws Exception {
    // region: show
    // Accepts the connection and says nothing: a hung process, or the wrong service.
    var mute = Scene.play("listener", "{}"); // mark

    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var silent = OrdersGrpc.newBlockingStub(Shop.connect(mute.address()));
    System.out.println(
        Outcome.of(() -> silent.withDeadlineAfter(1500, MILLISECONDS).getOrder(request)));

    // Nothing listens, and the call may wait.
    var dead = OrdersGrpc.newBlockingStub(Shop.connect(Shop.deadAddress())).withWaitForReady(); // mark
    System.out.println(
        Outcome.of(() -> dead.withDeadlineAfter(1500, MILLISECONDS).getOrder(request)));
    System.exit(1);
    // endregion: show
  }
}
