// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SlowHandler {
  public static void main(String[] args) throws Exception {
    // region: show
    var saved = new CountDownLatch(1);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        // Charges the card, books the stock, writes the order: 2 s.
        Uninterruptibles.sleepUninterruptibly(2, SECONDS);
        saved.countDown();
        response.onNext(Order.newBuilder().setId("o-1").setState("PAID").build());
        response.onCompleted();
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .withDeadlineAfter(1, SECONDS) // mark
              .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      saved.await();
      System.out.println("and then the order was saved all the same"); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
