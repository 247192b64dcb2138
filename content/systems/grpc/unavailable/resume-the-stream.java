// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ResumeTheStream {
  public static void main(String[] args) throws Exception {
    var aging = Shop.server(new PaidOrders()).maxConnectionAge(1500, MILLISECONDS);
    var server = aging.maxConnectionAgeGrace(500, MILLISECONDS).build().start();
    var channel = Shop.connect(Shop.address(server));

    // region: show
    var orders = OrdersGrpc.newStub(channel);
    var timer = Executors.newSingleThreadScheduledExecutor();
    var done = new CountDownLatch(1);

    class Watch implements StreamObserver<Order> {
      private StreamObserver<GetOrderRequest> requests;
      private int streams;
      private int failures;

      void open() {
        streams++;
        requests = orders.watchOrders(this);
        // Asks for the state first: what changed in between is not missed.
        requests.onNext(GetOrderRequest.newBuilder().setId("o-42").build());
      }

      @Override
      public void onNext(Order order) {
        failures = 0;
        System.out.println("stream " + streams + ": " + order.getId() + " is " + order.getState());
        if (streams == 2) requests.onCompleted();
      }

      @Override
      public void onError(Throwable thrown) {
        if (Status.fromThrowable(thrown).getCode() != Status.Code.UNAVAILABLE) {
          done.countDown();
          return;
        }
        var ceiling = Math.min(200L << Math.min(failures++, 6), 10_000);
        var delay = ThreadLocalRandom.current().nextLong(ceiling); // mark
        timer.schedule(this::open, delay, MILLISECONDS);
      }

      @Override
      public void onCompleted() {
        done.countDown();
      }
    }
    new Watch().open();
    done.await();
    // endregion: show
    timer.shutdownNow();
  }
}
