// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import shop.Outcome;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class LookInTheList {
  public static void main(String[] args) throws Exception {
    // region: show
    class OwnOrders extends OrdersGrpc.OrdersImplBase {
      private final Map<String, String> owners =
          new TreeMap<>(Map.of("o-42", "billing", "o-43", "billing", "o-77", "returns"));

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (!"billing".equals(owners.get(request.getId()))) {
          var text = "orders.get denied on order %s (or it might not exist)";
          response.onError(
              Status.PERMISSION_DENIED
                  .withDescription(text.formatted(request.getId()))
                  .asRuntimeException());
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }

      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        // What the caller may see; other orders are not even hinted at.
        owners.forEach(
            (id, owner) -> {
              if (owner.equals("billing")) response.onNext(Order.newBuilder().setId(id).build());
            });
        response.onCompleted();
      }
    }
    var server = Shop.serve(new OwnOrders());
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);

    var remembered = GetOrderRequest.newBuilder().setId("o-24").build();
    System.out.println(Outcome.of(() -> orders.getOrder(remembered)));
    var visible = new ArrayList<String>();
    orders
        .listOrders(ListOrdersRequest.getDefaultInstance())
        .forEachRemaining(order -> visible.add(order.getId())); // mark
    System.out.println("orders that this identity sees: " + visible);
    var listed = GetOrderRequest.newBuilder().setId(visible.get(0)).build();
    System.out.println(Outcome.of(() -> orders.getOrder(listed)));
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
