// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class AgreeOnGzip {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        System.out.println("server: note of " + request.getOrder().getNote().size() + " bytes");
        response.onNext(Order.newBuilder().setId("o-43").build());
        response.onCompleted();
      }
    });
    var wire =
        Scene.play("front", "{'upstream': '%s', 'answers': ['pass']}".formatted(Shop.address(server)));

    var channel = Shop.connect(wire.address());
    var orders = OrdersGrpc.newBlockingStub(channel).withCompression("gzip"); // or "identity" // mark
    var note = ByteString.copyFrom(new byte[100_000]);
    var order = Order.newBuilder().setCustomer("c-7").setNote(note);
    var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    var fields = wire.ask("fields").getAsJsonArray().get(0).getAsJsonObject();
    System.out.println("grpc-encoding: " + fields.get("grpc-encoding"));
    System.out.println("created " + created.getId());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    wire.close();
  }
}
