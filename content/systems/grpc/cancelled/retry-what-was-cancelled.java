// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryWhatWasCancelled {
  public static void main(String[] args) throws Exception {
    // region: show
    var received = new AtomicInteger();
    var arrived = new Semaphore(0);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        received.incrementAndGet();
        arrived.release();
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newFutureStub(channel);
    for (int attempt = 1; attempt <= 4; attempt++) {
      var call = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      arrived.acquire();
      call.cancel(true); // the page that asked is gone
      try {
        call.get();
      } catch (CancellationException e) {
        continue; // "transient", so once more // mark
      }
    }
    System.out.println(
        "calls that the user made: 1, answers wanted: 0, calls at the server: " + received);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
