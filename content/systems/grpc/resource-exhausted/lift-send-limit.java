// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class LiftSendLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        System.out.println("server: note of " + request.getOrder().getNote().size() + " bytes");
        response.onNext(Order.newBuilder().setId("o-1").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withMaxOutboundMessageSize(4 * 1024 * 1024); // what the server receives, and no less // mark
    var note = ByteString.copyFrom(new byte[2 * 1024 * 1024]);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2).setNote(note);
    var created = orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    System.out.println("created " + created.getId());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
