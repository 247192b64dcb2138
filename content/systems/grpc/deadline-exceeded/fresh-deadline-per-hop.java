// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class FreshDeadlinePerHop {
  public static void main(String[] args) throws Exception {
    // region: show
    var finished = new CountDownLatch(3);
    var backend = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        for (int n = 0; n < 10 && !Context.current().isCancelled(); n++) {
          LockSupport.parkNanos(150_000_000);
        }
        if (Context.current().isCancelled()) return;
        finished.countDown(); // an expensive answer
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });
    var inner = OrdersGrpc.newBlockingStub(Shop.ready(Shop.connect(Shop.address(backend))));
    var workers = Executors.newCachedThreadPool();
    var front = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        // The caller's deadline is in the Context of this thread, and does not go to another one.
        workers.submit(
            () -> {
              response.onNext(inner.withDeadlineAfter(5, TimeUnit.SECONDS).getOrder(request)); // mark
              response.onCompleted();
            });
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(front)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    int gaveUp = 0;
    for (int n = 1; n <= 3; n++) {
      try {
        orders.withDeadlineAfter(600, TimeUnit.MILLISECONDS).getOrder(request);
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() == Status.Code.DEADLINE_EXCEEDED) gaveUp++;
      }
    }
    System.out.println("callers that gave up: " + gaveUp);
    finished.await(10, TimeUnit.SECONDS);
    System.out.println("answers computed for nobody: " + (3 - finished.getCount())); // mark
    // endregion: show
    System.exit(0);
  }
}
