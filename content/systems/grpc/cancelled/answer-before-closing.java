// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import shop.PaidOrders;
import shop.Retry;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnswerBeforeClosing {
  public static void main(String[] args) throws Exception {
    var timer = Executors.newScheduledThreadPool(1);
    var plaintext = InsecureServerCredentials.create();
    var arrived = new CountDownLatch(1);

    // region: show
    class Orders extends OrdersGrpc.OrdersImplBase {
      private final Set<StreamObserver<Order>> running = ConcurrentHashMap.newKeySet();

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        running.add(response);
        arrived.countDown();
        timer.schedule(
            () -> {
              if (!running.remove(response)) return; // answered already
              response.onNext(PaidOrders.paid(request));
              response.onCompleted();
            },
            3, SECONDS);
      }

      // On SIGTERM.
      void shutDown(Server server) {
        server.shutdown(); // no new calls
        for (var response : running) {
          if (!running.remove(response)) continue;
          response.onError(Status.UNAVAILABLE.withDescription("shutting down").asException()); // mark
        }
      }
    }
    var orders = new Orders();
    var server = Shop.serve(orders);
    var port = server.getPort();

    var channel =
        Shop.channel(Shop.address(server))
            .defaultServiceConfig(Retry.policy("GetOrder", 4, "UNAVAILABLE")) // a read
            .enableRetry()
            .build();
    var call =
        OrdersGrpc.newFutureStub(channel)
            .withDeadlineAfter(8, SECONDS)
            .withWaitForReady()
            .getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    arrived.await();
    orders.shutDown(server); // in the middle of the call
    System.out.println("first server closed: " + server.awaitTermination(2, SECONDS));
    // The second one takes over its port.
    Shop.server(port, plaintext, new PaidOrders()).build().start();
    System.out.println(call.get().getId() + " is " + call.get().getState());
    // endregion: show
    System.exit(0);
  }
}
