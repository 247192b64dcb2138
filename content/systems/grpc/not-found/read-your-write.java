// needs: openjdk-17-jdk-headless libgrpc-java

import static io.grpc.Metadata.ASCII_STRING_MARSHALLER;

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import shop.Fields;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReadYourWrite {
  /** A position in the log of writes. */
  static final Metadata.Key<String> POSITION =
      Metadata.Key.of("shop-position", ASCII_STRING_MARSHALLER);

  // region: show
  static class Replicated extends OrdersGrpc.OrdersImplBase {
    final Map<String, Order> primary = new ConcurrentHashMap<>();
    final Map<String, Order> replica = new ConcurrentHashMap<>(); // receives each write later
    final AtomicInteger written = new AtomicInteger();
    int replicaIsAt = 0;

    @Override
    public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
      var saved = request.getOrder().toBuilder().setId("o-42").build();
      primary.put(saved.getId(), saved);
      Fields.ANSWER.get().put(POSITION, String.valueOf(written.incrementAndGet())); // mark
      response.onNext(saved);
      response.onCompleted();
    }

    @Override
    public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
      var wanted = Fields.REQUEST.get().get(POSITION);
      var fresh = wanted == null || replicaIsAt >= Integer.parseInt(wanted);
      var found = (fresh ? replica : primary).get(request.getId()); // mark
      if (found == null) {
        response.onError(Status.NOT_FOUND.withDescription(request.getId()).asException());
        return;
      }
      response.onNext(found);
      response.onCompleted();
    }
  }

  public static void main(String[] args) throws Exception {
    var shop = new Replicated();
    var server = Shop.server(shop).intercept(new Fields()).build().start();
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);

    var answer = new AtomicReference<Metadata>();
    var capture = MetadataUtils.newCaptureMetadataInterceptor(answer, new AtomicReference<>());
    var wish = CreateOrderRequest.newBuilder().setOrder(Order.newBuilder().setCustomer("c-7"));
    var created = orders.withInterceptors(capture).createOrder(wish.build());
    var position = new Metadata();
    position.put(POSITION, answer.get().get(POSITION)); // mark
    var attach = MetadataUtils.newAttachHeadersInterceptor(position);
    var get = GetOrderRequest.newBuilder().setId(created.getId()).build();
    var order = orders.withInterceptors(attach).getOrder(get);
    System.out.println("read " + order.getId() + " of " + order.getCustomer() + " at once");
    // endregion: show
    System.out.println("the replica is at " + shop.replicaIsAt + " of " + shop.written);
    channel.shutdownNow();
    server.shutdownNow();
  }
}
