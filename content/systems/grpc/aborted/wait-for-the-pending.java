// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WaitForThePending {
  public static void main(String[] args) throws Exception {
    var atWork = new CountDownLatch(1);

    // region: show
    var runs = new AtomicInteger();
    var pending = ConcurrentHashMap.<String>newKeySet();
    var cancelled = ConcurrentHashMap.<String>newKeySet();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        if (!pending.add(id)) {
          var text = "an operation on order " + id + " is pending";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException());
          return;
        }
        if (cancelled.add(id)) { // else it is done already: say so
          runs.incrementAndGet();
          atWork.countDown();
          LockSupport.parkNanos(800_000_000); // the work
        }
        pending.remove(id);
        response.onNext(Order.newBuilder().setId(id).setState("CANCELLED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var first = OrdersGrpc.newFutureStub(channel).cancelOrder(request);
    atWork.await();
    first.cancel(true); // the worker gives up; the server is still at work

    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int pause = 100; pause <= 1600; pause *= 2) {
      try {
        var order = orders.cancelOrder(request); // a method that may run twice // mark
        System.out.println(order.getId() + " is " + order.getState() + "; operations: " + runs);
        break;
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.ABORTED) throw e;
        Thread.sleep(pause); // mark
      }
    }
    // endregion: show
    channel.shutdownNow();
  }
}
