// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OperationPending {
  public static void main(String[] args) throws Exception {
    var atWork = new CountDownLatch(1);

    // region: show
    var pending = ConcurrentHashMap.<String>newKeySet();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        if (!pending.add(id)) {
          var text = "an operation on order " + id + " is pending";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException()); // mark
          return;
        }
        atWork.countDown();
        LockSupport.parkNanos(60_000_000_000L); // a minute of work
        pending.remove(id);
        response.onNext(Order.newBuilder().setId(id).setState("CANCELLED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var first = OrdersGrpc.newFutureStub(channel).cancelOrder(request);
    atWork.await();
    first.cancel(true); // the worker gives up; the server is still at work // mark
    try {
      OrdersGrpc.newBlockingStub(channel).cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
