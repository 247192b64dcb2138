// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RaiseReceiveLimit {
  public static void main(String[] args) throws Exception {
    // region: show
    var server =
        Shop.server(
                new OrdersGrpc.OrdersImplBase() {
                  @Override
                  public void createOrder(
                      CreateOrderRequest request, StreamObserver<Order> response) {
                    response.onNext(request.getOrder().toBuilder().setId("o-1").build());
                    response.onCompleted();
                  }
                })
            .maxInboundMessageSize(8 * 1024 * 1024) // for requests // mark
            .build()
            .start();

    var channel =
        Shop.channel(Shop.address(server))
            .maxInboundMessageSize(8 * 1024 * 1024) // for responses // mark
            .build();
    var note = ByteString.copyFrom(new byte[5 * 1024 * 1024]);
    var request =
        CreateOrderRequest.newBuilder()
            .setOrder(Order.newBuilder().setCustomer("c-7").setQuantity(2).setNote(note))
            .build();
    var order = OrdersGrpc.newBlockingStub(channel).createOrder(request);
    System.out.println(
        "created " + order.getId() + "; its note has " + order.getNote().size() + " bytes");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
