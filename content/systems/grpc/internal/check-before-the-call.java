// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.base.Preconditions;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckBeforeTheCall {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        System.out.println("server: " + order.getQuantity() + " pieces for " + order.getCustomer());
        response.onNext(order.toBuilder().setId("o-43").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    // Bodies of HTTP requests, read against the .proto where they enter the process.
    var bodies =
        List.of(
            "{\"order\": {\"customer\": \"c-7\", \"quantity\": \"two\"}}",
            "{\"order\": {\"customer\": \"c-7\", \"quantity\": null}}", // read as 0
            "{\"order\": {\"customer\": \"c-7\", \"quantity\": 2}}");
    for (var body : bodies) {
      var request = CreateOrderRequest.newBuilder();
      try {
        JsonFormat.parser().merge(body, request); // types // mark
        var quantity = request.getOrder().getQuantity();
        Preconditions.checkArgument(quantity > 0, "quantity has to be above 0"); // and values // mark
      } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
        System.out.println("answer HTTP 400: " + e.getMessage());
        continue;
      }
      var order = OrdersGrpc.newBlockingStub(channel).createOrder(request.build());
      System.out.println("created " + order.getId());
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
