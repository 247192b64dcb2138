// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.ConnectivityState;
import io.grpc.InsecureServerCredentials;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ConnectFirst {
  public static void main(String[] args) throws Exception {
    // region: show
    var address = Shop.deadAddress();
    var port = Integer.parseInt(address.split(":")[1]);
    var timer = Executors.newSingleThreadScheduledExecutor();

    // The server comes up later than the client.
    timer.schedule(
        () -> Shop.server(port, InsecureServerCredentials.create(), new PaidOrders()).build().start(),
        500,
        MILLISECONDS);

    var channel = Shop.connect(address);
    var connected = new CountDownLatch(1);
    class Connecting implements Runnable {
      @Override
      public void run() {
        var state = channel.getState(true); // asks for a connection // mark
        if (state == ConnectivityState.READY) connected.countDown();
        else channel.notifyWhenStateChanged(state, this);
      }
    }
    new Connecting().run();
    if (!connected.await(10, SECONDS)) throw new IOException("orders is not there"); // mark
    System.out.println("connected");

    var order =
        OrdersGrpc.newBlockingStub(channel)
            .withDeadlineAfter(2, SECONDS) // for the call alone
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    timer.shutdownNow();
    channel.shutdownNow();
  }
}
