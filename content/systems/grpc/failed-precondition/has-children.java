// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HasChildren {
  public static void main(String[] args) throws Exception {
    // region: show
    var names = new ConcurrentSkipListSet<>(
        List.of("orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"));
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId();
        var children = names.stream().filter(other -> other.startsWith(name + "/")).count();
        if (children > 0) {
          var text = name + " still has " + children + " parcels";
          response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException()); // mark
          return;
        }
        names.remove(name);
        response.onNext(Order.newBuilder().setId(name).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      var request = GetOrderRequest.newBuilder().setId("orders/o-42").build();
      OrdersGrpc.newBlockingStub(channel).cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
