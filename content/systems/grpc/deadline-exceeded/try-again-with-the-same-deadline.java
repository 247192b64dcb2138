// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.google.common.util.concurrent.Uninterruptibles;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TryAgainWithTheSameDeadline {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new CopyOnWriteArrayList<String>();
    var saved = new CountDownLatch(3);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        Uninterruptibles.sleepUninterruptibly(1500, MILLISECONDS); // the work
        var id = "o-" + (database.size() + 1);
        database.add(id);
        saved.countDown();
        response.onNext(Order.newBuilder().setId(id).build());
        response.onCompleted();
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    var request = CreateOrderRequest.newBuilder().setOrder(order).build();
    for (int attempt = 1; attempt <= 3; attempt++) {
      try {
        orders.withDeadlineAfter(700, MILLISECONDS).createOrder(request); // again too short // mark
      } catch (StatusRuntimeException e) {
        System.out.println("attempt " + attempt + ": " + e.getStatus().getCode());
      }
    }
    saved.await();
    System.out.println("the customer was told \"failed\" and has " + database.size() + " orders");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
