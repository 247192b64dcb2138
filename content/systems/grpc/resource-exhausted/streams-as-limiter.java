// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StreamsAsLimiter {
  public static void main(String[] args) throws Exception {
    // region: show
    var seen = new AtomicInteger();
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        seen.incrementAndGet();
        if (request.getId().equals("o-slow")) return;
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    };
    var server = Shop.server(handlers).maxConcurrentCallsPerConnection(1).build().start(); // mark

    var channel = Shop.ready(Shop.connect(Shop.address(server)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    orders.getOrder(GetOrderRequest.newBuilder().setId("o-1").build());
    OrdersGrpc.newFutureStub(channel).getOrder(GetOrderRequest.newBuilder().setId("o-slow").build());
    try {
      orders
          .withDeadlineAfter(1500, TimeUnit.MILLISECONDS)
          .getOrder(GetOrderRequest.newBuilder().setId("o-2").build());
    } catch (StatusRuntimeException e) {
      System.out.println("o-2: " + e.getStatus().getCode());
    }
    System.out.println("calls: 3; calls that the server has seen: " + seen);
    // endregion: show
    channel.shutdownNow();
  }
}
