// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class TrustTheSerializer {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        System.out.println(
            "server: " + order.getQuantity() + " pieces for \"" + order.getCustomer() + "\"");
        response.onNext(Order.newBuilder().setId("o-43").build());
        response.onCompleted();
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var answeredWithOk = 0;
    var bodies =
        List.of(
            "{\"customer\": \"c-7\", \"quantity\": \"two\"}",
            "{\"customer\": null, \"quantity\": null}",
            "{\"customer\": false, \"quantity\": \"-2\"}");
    for (var body : bodies) {
      System.out.println("client: " + body);
      var order = Order.newBuilder();
      try {
        JsonFormat.parser().merge(body, order); // "it throws if a type is wrong" // mark
      } catch (InvalidProtocolBufferException e) {
        System.out.println("not sent: " + e.getMessage());
        continue;
      }
      orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
      answeredWithOk += 1;
    }
    System.out.println("answers with OK: " + answeredWithOk + " of " + bodies.size());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
