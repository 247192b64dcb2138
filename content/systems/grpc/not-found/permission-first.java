// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PermissionFirst {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = Map.of("customers/c-7/orders/o-42", "PAID");

    class Guarded extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId();
        // Before any look-up:
        if (!name.startsWith("customers/" + AuthorizedOrders.CALLER.get() + "/")) { // mark
          var text = "orders.get denied on resource '" + name + "' (or it might not exist)";
          response.onError(Status.PERMISSION_DENIED.withDescription(text).asRuntimeException());
        } else if (!database.containsKey(name)) {
          var text = "order \"" + name + "\" not found";
          response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
        } else {
          response.onNext(Order.newBuilder().setId(name).setState(database.get(name)).build());
          response.onCompleted();
        }
      }
    }
    var tokens = Map.of("demo-token-7", "c-7", "demo-token-8", "c-8");
    var server =
        Shop.server(new Guarded()).intercept(AuthorizedOrders.callers(tokens)).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var token : List.of("demo-token-8", "demo-token-7")) {
      for (var order : List.of("o-43", "o-42")) {
        var name = "customers/c-7/orders/" + order;
        var request = GetOrderRequest.newBuilder().setId(name).build();
        var caller = orders.withCallCredentials(new BearerToken(token));
        System.out.println(Outcome.of(() -> caller.getOrder(request)));
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
