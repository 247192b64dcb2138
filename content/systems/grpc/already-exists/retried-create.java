// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import shop.Retry;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetriedCreate {
  public static void main(String[] args) throws Exception {
    var path = new CompletableFuture<Scene>();

    // region: show
    var database = ConcurrentHashMap.<String>newKeySet(); // by id, the primary key of the table
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = request.getOrder().getId();
        if (!database.add(id)) {
          response.onError(
              Status.ALREADY_EXISTS
                  .withDescription("order " + id + " already exists")
                  .asRuntimeException());
          return;
        }
        path.join().ask("cut"); // saved, and the answer never arrives // mark
      }
    });
    path.complete(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var channel =
        Shop.channel(path.join().address())
            .defaultServiceConfig(Retry.policy("CreateOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var order = Order.newBuilder().setId("o-42").setQuantity(2);
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      var earlier = Metadata.Key.of("grpc-previous-rpc-attempts", Metadata.ASCII_STRING_MARSHALLER);
      System.out.println("earlier attempts, in the trailers: " + e.getTrailers().get(earlier)); // mark
      System.out.println("orders in the database: " + database.size());
      System.exit(1);
    }
    // endregion: show
  }
}
