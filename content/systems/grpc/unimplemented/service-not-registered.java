// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ServiceNotRegistered {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(new PaidOrders());
    var channel = Shop.connect(Shop.address(server));

    // region: show
    // The client's copy of the .proto says `package shop;`, the server's says `package shop.v1;`.
    var getOrder =
        OrdersGrpc.getGetOrderMethod().toBuilder()
            .setFullMethodName("shop.Orders/GetOrder") // mark
            .build();
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      System.out.println(
          ClientCalls.blockingUnaryCall(channel, getOrder, CallOptions.DEFAULT, request));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
