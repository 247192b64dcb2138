// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandlerMissing {
  public static void main(String[] args) throws Exception {
    // region: show
    class MyOrders extends OrdersGrpc.OrdersImplBase {
      // No @Override, so that nobody notices: the method is cancelOrder.
      public void cancleOrder(GetOrderRequest request, StreamObserver<Order> response) { // mark
        response.onNext(Order.newBuilder().setId(request.getId()).setState("CANCELLED").build());
        response.onCompleted();
      }
    }
    var server = Shop.serve(new MyOrders()); // no complaint

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
