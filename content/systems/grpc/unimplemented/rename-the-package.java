// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.function.Supplier;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class RenameThePackage {
  public static void main(String[] args) throws Exception {
    var server = Shop.serve(() -> ServerServiceDefinition.builder("shop.v2.Orders").build());

    // region: show
    // "Let's call it shop.v2 now": the same methods, another package, one deployment.
    var channel = Shop.connect(Shop.address(server)); // of an app on somebody's phone
    var orders = OrdersGrpc.newBlockingStub(channel); // built with shop.v1 // mark
    var calls =
        List.<Supplier<Order>>of(
            () -> orders.getOrder(GetOrderRequest.getDefaultInstance()),
            () -> orders.createOrder(CreateOrderRequest.getDefaultInstance()),
            () -> orders.updateOrder(UpdateOrderRequest.getDefaultInstance()),
            () -> orders.cancelOrder(GetOrderRequest.getDefaultInstance()));
    int refused = 0;
    for (var call : calls) {
      try {
        call.get();
      } catch (StatusRuntimeException e) {
        if (e.getStatus().getCode() == Status.Code.UNIMPLEMENTED) refused++;
      }
    }
    System.out.println(refused + " of 4 methods are gone for clients built before the rename");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
