// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.PaidOrders;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class DeadPath {
  public static void main(String[] args) throws Exception {
    // region: show
    var received = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        received.incrementAndGet();
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });
    var path = Scene.play("relay", "{'port': %d}".formatted(server.getPort()));
    var channel = Shop.connect(path.address());
    var orders = OrdersGrpc.newBlockingStub(channel);

    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.getOrder(request)));
    path.ask("freeze"); // from here on packets vanish, and nobody closes the connection // mark
    try {
      orders.withDeadlineAfter(1, SECONDS).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.out.println("requests that reached the server: " + received); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
