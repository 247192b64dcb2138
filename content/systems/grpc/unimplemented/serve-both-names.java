// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.stub.ClientCalls;
import java.util.List;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ServeBothNames {
  public static void main(String[] args) throws Exception {
    // region: show
    class Renamed {
      /** The same methods under the service's former name. */
      static ServerServiceDefinition under(String name, ServerServiceDefinition service) {
        var former = ServerServiceDefinition.builder(name);
        for (var method : service.getMethods()) former.addMethod(moved(name, method));
        return former.build();
      }

      private static <Q, R> ServerMethodDefinition<Q, R> moved(
          String service, ServerMethodDefinition<Q, R> method) {
        var descriptor = method.getMethodDescriptor();
        var path = service + "/" + descriptor.getBareMethodName(); // mark
        return ServerMethodDefinition.create(
            descriptor.toBuilder().setFullMethodName(path).setSchemaDescriptor(null).build(),
            method.getServerCallHandler());
      }
    }
    var orders = new PaidOrders();
    var server =
        Shop.server(orders) // as shop.v1.Orders
            .addService(Renamed.under("shop.Orders", orders.bindService())) // mark
            .build()
            .start();

    var channel = Shop.connect(Shop.address(server));
    for (var path : List.of("shop.Orders/GetOrder", "shop.v1.Orders/GetOrder")) {
      var method = OrdersGrpc.getGetOrderMethod().toBuilder().setFullMethodName(path).build();
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      var order = ClientCalls.blockingUnaryCall(channel, method, CallOptions.DEFAULT, request);
      System.out.println(path + " found " + order.getId());
    }
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
