// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class OlderServer {
  public static void main(String[] args) throws Exception {
    // region: show
    // The server that runs was built before CancelOrder was added to the .proto.
    var handler =
        ServerCalls.asyncUnaryCall(
            (UpdateOrderRequest request, StreamObserver<Order> response) -> {
              response.onNext(request.getOrder());
              response.onCompleted();
            });
    var older =
        ServerServiceDefinition.builder("shop.v1.Orders")
            .addMethod(OrdersGrpc.getUpdateOrderMethod(), handler) // mark
            .build();
    var server = Shop.serve(() -> older);

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    try {
      System.out.println(orders.cancelOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
