// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetriedDelete {
  public static void main(String[] args) throws Exception {
    var path = new CompletableFuture<Scene>();

    // region: show
    var database = new CopyOnWriteArrayList<>(List.of("o-41", "o-42"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        if (database.remove(id)) {
          path.join().ask("cut"); // removed, and the answer is lost
        } else {
          var text = "order \"" + id + "\" not found";
          response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
        }
      }
    });
    path.complete(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var channel = Shop.connect(path.join().address());
    var orders = OrdersGrpc.newBlockingStub(channel).withWaitForReady();
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    for (int attempt = 1; attempt <= 2; attempt++) {
      try {
        orders.cancelOrder(request);
      } catch (StatusRuntimeException e) {
        var said = attempt == 1 ? e.getStatus().getCode() : e;
        System.out.println("attempt " + attempt + ": " + said); // mark
      }
    }
    System.out.println("left: " + database);
    System.exit(1);
    // endregion: show
  }
}
