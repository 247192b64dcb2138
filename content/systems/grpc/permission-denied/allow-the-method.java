// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.gson.Gson;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Outcome;
import shop.Scene;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AllowTheMethod {
  public static void main(String[] args) throws Exception {
    var handled = new AtomicInteger();

    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        handled.incrementAndGet();
        response.onNext(Order.newBuilder().setId(request.getId()).setState("CANCELLED").build());
        response.onCompleted();
      }
    });

    // A gateway answers 403 to all other paths.
    var allowed =
        List.of(
            "/shop.v1.Orders/GetOrder",
            "/shop.v1.Orders/ListOrders",
            "/shop.v1.Orders/CancelOrder"); // the exact path, with its slash in front // mark
    var options = Map.of("upstream", Shop.address(server), "allowed", allowed);
    var gateway = Scene.play("allow-list", new Gson().toJson(options));

    var channel = Shop.connect(gateway.address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    System.out.println(Outcome.of(() -> orders.cancelOrder(request)));
    System.out.println("calls that reached the server: " + handled);
    // endregion: show
    channel.shutdownNow();
    gateway.close();
  }
}
