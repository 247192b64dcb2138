// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Map;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class LookUpBeforeTheCheck {
  public static void main(String[] args) throws Exception {
    // region: show
    var owners = Map.of("o-3", "returns", "o-8", "returns", "o-9", "returns");
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var owner = owners.get(request.getId());
        if (owner == null) {
          var text = "order not found";
          response.onError(Status.NOT_FOUND.withDescription(text).asRuntimeException()); // mark
        } else if (!owner.equals("visitor")) {
          var text = "orders.get denied";
          response.onError(Status.PERMISSION_DENIED.withDescription(text).asRuntimeException());
        } else {
          response.onNext(Order.newBuilder().setId(request.getId()).build());
          response.onCompleted();
        }
      }
    });

    // A visitor who may see no order at all:
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    int seen = 0;
    var found = new ArrayList<String>();
    for (int n = 1; n <= 10; n++) {
      var request = GetOrderRequest.newBuilder().setId("o-" + n).build();
      try {
        orders.getOrder(request);
        seen++;
      } catch (StatusRuntimeException e) {
        var exists = e.getStatus().getCode() == Status.Code.PERMISSION_DENIED;
        if (exists) found.add(request.getId());
      }
    }
    System.out.println("orders that the visitor may see: " + seen);
    System.out.println("orders that he knows of after 10 calls: " + found);
    // endregion: show
    channel.shutdownNow();
  }
}
