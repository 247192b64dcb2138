// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OperationPending {
  public static void main(String[] args) throws Exception {
    // region: show
    var pending = ConcurrentHashMap.<String>newKeySet();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        if (!pending.add(id)) {
          var text = "an operation on order " + id + " is pending";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException()); // mark
          return;
        }
        try {
          Thread.sleep(2000);
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        pending.remove(id);
        response.onNext(Order.newBuilder().setId(id).setState("CANCELLED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.withDeadlineAfter(700, TimeUnit.MILLISECONDS).cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("gave up: " + e.getStatus().getCode()); // the server is still at work
    }
    try {
      orders.cancelOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
