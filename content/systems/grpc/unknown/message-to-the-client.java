// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class MessageToTheClient {
  public static void main(String[] args) throws Exception {
    // region: show
    var failures =
        Map.of(
            "o-1", "connect ECONNREFUSED 10.4.2.8:5432",
            "o-2", "password authentication failed for user \"orders_rw\"",
            "o-3", "/srv/shop/config/payments.json (No such file or directory)");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var thrown = new IOException(failures.get(request.getId()));
        // grpc-java keeps it to itself, until somebody puts it into the description:
        response.onError(
            Status.UNKNOWN.withDescription(thrown.getMessage()).asRuntimeException()); // mark
      }
    });

    var channel = Shop.connect(Shop.address(server)); // an anonymous client
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (var id : List.of("o-1", "o-2", "o-3")) {
      try {
        orders.getOrder(GetOrderRequest.newBuilder().setId(id).build());
      } catch (StatusRuntimeException e) {
        System.out.println("client learns: " + e.getStatus().getDescription());
      }
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
