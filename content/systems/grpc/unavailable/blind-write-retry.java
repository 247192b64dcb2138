// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BlindWriteRetry {
  public static void main(String[] args) throws Exception {
    var path = new AtomicReference<Scene>();

    // region: show
    var database = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = "o-" + (database.size() + 1);
        database.add(id);
        if (database.size() < 3) {
          path.get().ask("cut"); // saved, and the answer is lost
          return;
        }
        response.onNext(Order.newBuilder().setId(id).build());
        response.onCompleted();
      }
    });
    path.set(Scene.play("relay", "{'port': %d}".formatted(server.getPort())));

    var channel = Shop.connect(path.get().address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    var request = CreateOrderRequest.newBuilder().setOrder(order).build(); // no request id // mark
    for (int attempt = 1; attempt <= 5; attempt++) {
      try {
        var created = orders.withWaitForReady().createOrder(request);
        System.out.println("attempt " + attempt + ": created " + created.getId());
        break;
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() != Status.Code.UNAVAILABLE) throw e;
        MILLISECONDS.sleep(200); // and once more // mark
      }
    }
    System.out.println("the customer wanted 1 order and has " + database.size() + ": " + database);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    path.get().close();
  }
}
