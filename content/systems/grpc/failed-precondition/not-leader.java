// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class NotLeader {
  public static void main(String[] args) throws Exception {
    // region: show
    var leader = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setId("o-42").build());
        response.onCompleted();
      }
    });
    var leaderKey = Metadata.Key.of("shop-leader", Metadata.ASCII_STRING_MARSHALLER);
    var follower = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var trailers = new Metadata();
        trailers.put(leaderKey, Shop.address(leader));
        var status = Status.FAILED_PRECONDITION.withDescription("not leader");
        response.onError(status.asRuntimeException(trailers)); // mark
      }
    });

    var channel = Shop.connect(Shop.address(follower));
    var order = Order.newBuilder().setCustomer("c-7");
    try {
      OrdersGrpc.newBlockingStub(channel)
          .createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
