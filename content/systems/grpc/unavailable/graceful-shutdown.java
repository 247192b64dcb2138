// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class GracefulShutdown {
  public static void main(String[] args) throws Exception {
    var running = new CountDownLatch(1);

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        running.countDown();
        Uninterruptibles.sleepUninterruptibly(1, SECONDS); // a call that takes its time
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });

    // A real server gives it to Runtime.getRuntime().addShutdownHook, and SIGTERM starts it.
    var stop =
        new Thread(
            () -> {
              Uninterruptibles.awaitUninterruptibly(running); // in the middle of the call
              server.shutdown(); // GOAWAY, no new call; those that run go on // mark
              try {
                if (!server.awaitTermination(10, SECONDS)) { // above the longest call // mark
                  server.shutdownNow();
                }
              } catch (InterruptedException e) {
                server.shutdownNow();
              }
            });
    stop.start();

    var channel = Shop.connect(Shop.address(server));
    var order =
        OrdersGrpc.newBlockingStub(channel)
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    System.out.println(order.getId() + " is " + order.getState());
    channel.shutdown();
    stop.join();
    System.out.println("server closed: " + server.isTerminated());
    // endregion: show
  }
}
