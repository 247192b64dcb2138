// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class FollowTheLeader {
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
        response.onError(status.asRuntimeException(trailers));
      }
    });

    // known, not learnt from an error
    var members = Set.of(Shop.address(leader), Shop.address(follower));
    var order = Order.newBuilder().setCustomer("c-7");
    var request = CreateOrderRequest.newBuilder().setOrder(order).build();
    var channel = Shop.connect(Shop.address(follower));
    for (int redirects = 0; ; redirects++) {
      try {
        var created = OrdersGrpc.newBlockingStub(channel).createOrder(request);
        System.out.println("created " + created.getId() + " after " + redirects + " redirect");
        break;
      } catch (StatusRuntimeException e) {
        var hint = e.getTrailers().get(leaderKey);
        var moved = e.getStatus().getCode() == Status.Code.FAILED_PRECONDITION && hint != null;
        if (!moved || !members.contains(hint) || redirects == 2) throw e;
        channel.shutdown();
        channel = Shop.connect(hint); // the same call, to another server // mark
      }
    }
    var toLeader = channel.authority().equals(Shop.address(leader));
    System.out.println("from now on the client talks to the leader: " + toLeader);
    // endregion: show
    channel.shutdownNow();
  }
}
