// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ConnectionDropped {
  public static void main(String[] args) throws Exception {
    var path = new CompletableFuture<Scene>();

    // region: show
    var database = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        database.incrementAndGet(); // saved, and the connection breaks before the answer
        path.join().ask("cut");
      }
    });
    path.complete(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));
    var channel = Shop.connect(path.join().address());

    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e); // mark
      System.out.println("orders in the database: " + database); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
