// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.concurrent.Future;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NoDeadline {
  public static void main(String[] args) throws Exception {
    // region: show
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        // never answers, as a handler whose callback is lost
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newFutureStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    var calls = new ArrayList<Future<Order>>();
    for (int n = 1; n <= 50; n++) {
      calls.add(orders.getOrder(request)); // no deadline // mark
      Thread.sleep(30);
    }
    var open = calls.stream().filter(call -> !call.isDone()).count();
    System.out.println("calls: " + calls.size() + "; open in the end: " + open);
    // endregion: show
    channel.shutdownNow();
  }
}
