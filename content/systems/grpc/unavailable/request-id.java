// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.SECONDS;

import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RequestId {
  public static void main(String[] args) throws Exception {
    var attempts = new AtomicInteger();
    var path = new AtomicReference<Scene>();

    // region: show
    var database = new ConcurrentHashMap<String, Order>(); // by request id, a unique index
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order =
            database.computeIfAbsent( // mark
                request.getRequestId(),
                id -> request.getOrder().toBuilder().setId("o-" + (database.size() + 1)).build());
        if (attempts.incrementAndGet() == 1) {
          path.get().ask("cut"); // saved, and the answer is lost
          return;
        }
        response.onNext(order);
        response.onCompleted();
      }
    });
    path.set(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var policy =
        Map.of(
            "maxAttempts", 3.0, // numbers are doubles, as in JSON
            "initialBackoff", "0.2s",
            "maxBackoff", "2s",
            "backoffMultiplier", 2.0,
            "retryableStatusCodes", List.of("UNAVAILABLE"));
    var names = List.of(Map.of("service", "shop.v1.Orders", "method", "CreateOrder"));
    var config = Map.of("methodConfig", List.of(Map.of("name", names, "retryPolicy", policy)));
    var channel =
        Shop.channel(path.get().address()).defaultServiceConfig(config).enableRetry().build();

    var request =
        CreateOrderRequest.newBuilder()
            .setRequestId("req-0b9f") // the same for each attempt // mark
            .setOrder(Order.newBuilder().setCustomer("c-7").setQuantity(2))
            .build();
    var orders = OrdersGrpc.newBlockingStub(channel).withDeadlineAfter(8, SECONDS);
    System.out.println("created " + orders.createOrder(request).getId());
    System.out.println("attempts: " + attempts + ", orders in the database: " + database.size());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
