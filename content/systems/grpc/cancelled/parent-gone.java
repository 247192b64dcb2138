// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ParentGone {
  public static void main(String[] args) throws Exception {
    var working = new CountDownLatch(1);

    // region: show
    var backend = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        working.countDown(); // and is still at work
      }
    });
    var inner = Shop.connect(Shop.address(backend));
    var logged = new CompletableFuture<StatusRuntimeException>();
    var front = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        try {
          // On the handler's thread, and so within the Context of the incoming call.
          response.onNext(OrdersGrpc.newBlockingStub(inner).createOrder(request)); // mark
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          logged.complete(e);
          response.onError(e);
        }
      }
    });

    var channel = Shop.connect(Shop.address(front));
    var call =
        OrdersGrpc.newFutureStub(channel).createOrder(CreateOrderRequest.getDefaultInstance());
    working.await();
    call.cancel(true); // the caller goes // mark
    System.out.println("the front logs: " + logged.get());
    System.exit(1);
    // endregion: show
  }
}
