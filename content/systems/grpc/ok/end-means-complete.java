// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class EndMeansComplete {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setId("o-1").build());
        response.onNext(Order.newBuilder().setId("o-2").build());
        response.onError(
            Status.UNAVAILABLE.withDescription("list is incomplete").asRuntimeException());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var received = new AtomicInteger();
    var logged = new AtomicReference<Throwable>();
    var end = new CountDownLatch(1);
    OrdersGrpc.newStub(channel)
        .listOrders(
            ListOrdersRequest.getDefaultInstance(),
            new StreamObserver<>() {
              @Override
              public void onNext(Order order) {
                received.incrementAndGet();
              }

              @Override
              public void onError(Throwable thrown) {
                logged.set(thrown);
                end.countDown(); // so that nobody waits for ever // mark
              }

              @Override
              public void onCompleted() {
                end.countDown();
              }
            });
    end.await();
    System.out.println("the report is built from " + received + " orders");
    System.out.println("the log has: " + logged);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
