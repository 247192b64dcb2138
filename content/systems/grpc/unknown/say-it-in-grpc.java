// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.sql.SQLException;
import java.util.Map;
import shop.Outcome;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SayItInGrpc {
  public static void main(String[] args) throws Exception {
    // region: show
    var statusOf =
        Map.of(
            "23505", Status.ALREADY_EXISTS,
            "40001", Status.ABORTED,
            "57P03", Status.UNAVAILABLE);

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var duplicate = "duplicate key value violates unique constraint \"orders_pkey\"";
        var thrown = new SQLException(duplicate, "23505");
        System.out.println("server log: " + thrown.getSQLState() + " " + thrown.getMessage());
        response.onError(
            statusOf
                .getOrDefault(thrown.getSQLState(), Status.INTERNAL) // mark
                .withDescription("order " + request.getOrder().getId() + " was not created")
                .withCause(thrown) // stays on the server
                .asRuntimeException());
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42");
    var request = CreateOrderRequest.newBuilder().setOrder(order).build();
    System.out.println("client: " + Outcome.of(() -> orders.createOrder(request)));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
