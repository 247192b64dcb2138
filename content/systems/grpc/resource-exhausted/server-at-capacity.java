// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class ServerAtCapacity {
  public static void main(String[] args) throws Exception {
    var busy = new CountDownLatch(2);
    var end = new CountDownLatch(1);

    // region: show
    var workers = new Semaphore(2);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (!workers.tryAcquire()) {
          response.onError(
              Status.RESOURCE_EXHAUSTED // mark
                  .withDescription("2 of 2 workers are busy")
                  .asRuntimeException());
          return;
        }
        busy.countDown();
        Uninterruptibles.awaitUninterruptibly(end); // works
        workers.release();
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var request = UpdateOrderRequest.newBuilder().setOrder(Order.newBuilder().setId("o-1")).build();
    var first = OrdersGrpc.newFutureStub(channel).updateOrder(request);
    var second = OrdersGrpc.newFutureStub(channel).updateOrder(request);
    busy.await();
    try {
      OrdersGrpc.newBlockingStub(channel).updateOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      end.countDown();
      System.out.println("updated meanwhile: " + Futures.allAsList(first, second).get().size());
      System.exit(1);
    }
    // endregion: show
  }
}
