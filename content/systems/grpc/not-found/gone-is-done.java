// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class GoneIsDone {
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
    Function<String, String> cancelOrder =
        id -> {
          for (int attempt = 1; ; attempt++) {
            try {
              orders.cancelOrder(GetOrderRequest.newBuilder().setId(id).build());
              return id + " cancelled";
            } catch (StatusRuntimeException e) {
              var code = e.getStatus().getCode();
              if (code == Status.Code.NOT_FOUND && attempt > 1) return id + " is gone"; // mark
              if (code != Status.Code.UNAVAILABLE || attempt == 3) throw e;
            }
          }
        };
    System.out.println(cancelOrder.apply("o-42"));
    try {
      cancelOrder.apply("o-24");
    } catch (StatusRuntimeException e) {
      System.out.println("first attempt, still an error: " + e.getStatus().getDescription());
    }
    // endregion: show
    channel.shutdownNow();
    path.join().close();
  }
}
