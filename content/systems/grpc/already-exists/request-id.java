// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Retry;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RequestId {
  public static void main(String[] args) throws Exception {
    var path = new CompletableFuture<Scene>();
    var calls = new AtomicInteger();

    // region: show
    // Id and request id are both unique.
    record Row(String id, String requestId) {}

    var rows = new CopyOnWriteArrayList<Row>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public synchronized void createOrder( // as the database does: look and insert in one step
          CreateOrderRequest request, StreamObserver<Order> response) {
        calls.incrementAndGet();
        var row = new Row(request.getOrder().getId(), request.getRequestId());
        // An empty id is no id: callers that send none must not count as one caller.
        if (!row.requestId().isEmpty() && rows.contains(row)) {
          response.onNext(request.getOrder()); // mark
          response.onCompleted();
        } else if (rows.stream().anyMatch(other -> other.id().equals(row.id()))) {
          response.onError(Status.ALREADY_EXISTS.withDescription(row.id()).asRuntimeException());
        } else {
          rows.add(row);
          path.join().ask("cut"); // saved, and the answer never arrives
        }
      }
    });
    path.complete(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var channel =
        Shop.channel(path.join().address())
            .defaultServiceConfig(Retry.policy("CreateOrder", 3, "UNAVAILABLE"))
            .enableRetry()
            .build();
    var request =
        CreateOrderRequest.newBuilder()
            .setOrder(Order.newBuilder().setId("o-42").setQuantity(2))
            .setRequestId(UUID.randomUUID().toString()) // mark
            .build();
    System.out.println("created " + OrdersGrpc.newBlockingStub(channel).createOrder(request).getId());
    System.out.println("calls: " + calls + ", orders in the database: " + rows.size());
    // endregion: show
    channel.shutdownNow();
    path.join().close();
  }
}
