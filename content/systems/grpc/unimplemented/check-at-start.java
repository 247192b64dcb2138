// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.MethodDescriptor;
import io.grpc.stub.StreamObserver;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CheckAtStart {
  public static void main(String[] args) throws Exception {
    // region: show
    class Misspelt extends PaidOrders { // PaidOrders has GetOrder and WatchOrders
      public void cancleOrder(GetOrderRequest request, StreamObserver<Order> response) {}
    }
    class Right extends PaidOrders {
      @Override // with it, the compiler refuses cancleOrder // mark
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setId(request.getId()).setState("CANCELLED").build());
        response.onCompleted();
      }
    }
    var leftOut = Set.of("CreateOrder", "UpdateOrder", "ListOrders", "ImportOrders"); // on purpose
    for (var service : List.of(new Misspelt(), new Right())) {
      var written =
          Arrays.stream(service.getClass().getMethods())
              .filter(method -> method.getDeclaringClass() != OrdersGrpc.OrdersImplBase.class)
              .map(method -> method.getName().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      var missing =
          OrdersGrpc.getServiceDescriptor().getMethods().stream()
              .map(MethodDescriptor::getBareMethodName)
              .filter(name -> !leftOut.contains(name))
              .filter(name -> !written.contains(name.toLowerCase(Locale.ROOT))) // mark
              .toList();
      if (!missing.isEmpty()) {
        System.out.println("does not start, no handler for " + missing);
        continue;
      }
      var server = Shop.serve(service);
      var channel = Shop.connect(Shop.address(server));
      var request = GetOrderRequest.newBuilder().setId("o-42").build();
      var order = OrdersGrpc.newBlockingStub(channel).cancelOrder(request);
      System.out.println("starts: " + order.getId() + " is " + order.getState());
      channel.shutdownNow();
      server.shutdownNow();
    }
    // endregion: show
  }
}
