// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class WrapTheCode {
  public static void main(String[] args) throws Exception {
    // region: show
    var asked = new AtomicInteger();
    var storage = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        asked.incrementAndGet();
        var text = "insufficient free space";
        response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
      }
    });
    var toStorage = Shop.connect(Shop.address(storage));
    var inner = OrdersGrpc.newBlockingStub(toStorage);
    var driver = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        try {
          response.onNext(inner.createOrder(request));
          response.onCompleted();
        } catch (StatusRuntimeException e) {
          var text = "failed to create: " + e.getMessage();
          response.onError(Status.INTERNAL.withDescription(text).asRuntimeException()); // mark
        }
      }
    });

    var channel = Shop.connect(Shop.address(driver));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int tries = 1; tries <= 9; tries++) {
      try {
        orders.createOrder(CreateOrderRequest.getDefaultInstance());
        break;
      } catch (StatusRuntimeException e) {
        if (tries == 1) System.out.println(e);
        // A caller that knows what to do with OUT_OF_RANGE gives up here. This one sees INTERNAL.
        if (e.getStatus().getCode() == Status.Code.OUT_OF_RANGE) break;
      }
    }
    System.out.println("the storage was asked " + asked + " times");
    // endregion: show
    channel.shutdownNow();
    toStorage.shutdownNow();
  }
}
