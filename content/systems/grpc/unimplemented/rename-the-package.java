// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.ServerMethodDefinition;
import io.grpc.ServerServiceDefinition;
import io.grpc.StatusRuntimeException;
import java.util.List;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class RenameThePackage {
  // region: show
  /** The same method and handler, under another name of the service. */
  static <Q, R> ServerMethodDefinition<Q, R> moved(
      String service, ServerMethodDefinition<Q, R> method) {
    var descriptor = method.getMethodDescriptor();
    var path = service + "/" + descriptor.getBareMethodName(); // mark
    return ServerMethodDefinition.create(
        descriptor.toBuilder().setFullMethodName(path).setSchemaDescriptor(null).build(),
        method.getServerCallHandler());
  }

  public static void main(String[] args) throws Exception {
    // "Let's call it shop.v2 now": one deployment.
    for (var service : List.of("shop.v1.Orders", "shop.v2.Orders")) {
      var renamed = ServerServiceDefinition.builder(service);
      for (var method : new PaidOrders().bindService().getMethods()) {
        renamed.addMethod(moved(service, method));
      }
      var server = Shop.serve(renamed::build);
      var channel = Shop.connect(Shop.address(server)); // of an app on somebody's phone
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      System.out.print("the server has " + service + ": ");
      try {
        // The app was built with shop.v1.
        System.out.println(OrdersGrpc.newBlockingStub(channel).getOrder(request).getState()); // mark
      } catch (StatusRuntimeException e) {
        System.out.println(e.getMessage());
      }
      channel.shutdownNow();
      server.shutdownNow();
    }
  }
  // endregion: show
}
