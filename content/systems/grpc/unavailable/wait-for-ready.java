// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.InsecureServerCredentials;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class WaitForReady {
  public static void main(String[] args) throws Exception {
    var address = Shop.deadAddress();
    var port = Integer.parseInt(address.split(":")[1]);

    // region: show
    // The server comes up a second after the call was made.
    CompletableFuture.delayedExecutor(1, SECONDS).execute(() -> {
      try {
        System.out.println("server starts");
        Shop.server(port, InsecureServerCredentials.create(), new PaidOrders()).build().start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });

    var channel = Shop.connect(address);
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withWaitForReady() // mark
            .withDeadlineAfter(10, SECONDS);
    var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    // endregion: show
    channel.shutdownNow();
  }
}
