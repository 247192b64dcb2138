// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Map;
import shop.AuthorizedOrders;
import shop.BearerToken;
import shop.Outcome;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HiddenByPermission {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = Map.of("o-42", "c-7"); // order → customer
    var tokens = Map.of("demo-token-7", "c-7", "demo-token-8", "c-8");

    var server =
        Shop.server(
                new OrdersGrpc.OrdersImplBase() {
                  @Override
                  public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
                    var id = request.getId();
                    var allowed = AuthorizedOrders.CALLER.get().equals(database.get(id)); // mark
                    if (!allowed) {
                      var text = "order \"" + id + "\" not found";
                      response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException());
                      return;
                    }
                    response.onNext(PaidOrders.paid(request));
                    response.onCompleted();
                  }
                })
            .intercept(AuthorizedOrders.callers(tokens))
            .build()
            .start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    for (var token : List.of("demo-token-7", "demo-token-8")) {
      var caller = orders.withCallCredentials(new BearerToken(token));
      System.out.println(tokens.get(token) + ": " + Outcome.of(() -> caller.getOrder(request)));
    }
    System.exit(1);
    // endregion: show
  }
}
