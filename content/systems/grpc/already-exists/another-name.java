// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AnotherName {
  public static void main(String[] args) throws Exception {
    var path = new CompletableFuture<Scene>();

    // region: show
    var database = new ConcurrentHashMap<String, Integer>(); // id → quantity
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (database.putIfAbsent(order.getId(), order.getQuantity()) != null) {
          var text = "order " + order.getId() + " already exists";
          response.onError(Status.ALREADY_EXISTS.withDescription(text).asRuntimeException());
        } else if (database.size() == 1) {
          path.join().ask("cut"); // saved, and the answer never arrives
        } else {
          response.onNext(order);
          response.onCompleted();
        }
      }
    });
    path.complete(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var channel = Shop.connect(path.join().address());
    var orders = OrdersGrpc.newBlockingStub(channel).withWaitForReady();
    var order = Order.newBuilder().setId("o-42").setQuantity(2);
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
        System.out.println("caller's view: created " + created.getId());
        break;
      } catch (StatusRuntimeException e) {
        var code = e.getStatus().getCode();
        System.out.println(code);
        if (code == Status.Code.ALREADY_EXISTS) order.setId("o-42-" + attempt); // mark
      }
    }
    var delivered = database.values().stream().mapToInt(quantity -> quantity).sum();
    System.out.println("ordered: 2, will be delivered: " + delivered);
    // endregion: show
    channel.shutdownNow();
    path.join().close();
  }
}
