// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SayWhatIsMissing {
  public static void main(String[] args) throws Exception {
    // region: show
    var unreachable = Metadata.Key.of("unreachable", Metadata.ASCII_STRING_MARSHALLER);
    Context.Key<Metadata> trailersKey = Context.key("trailers");
    var closing = new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var added = new Metadata(); // what the handler wants to say at the end
        var adding = new ForwardingServerCall.SimpleForwardingServerCall<Q, R>(call) {
          @Override
          public void close(Status status, Metadata trailers) {
            trailers.merge(added);
            super.close(status, trailers);
          }
        };
        return Contexts.interceptCall(
            Context.current().withValue(trailersKey, added), adding, headers, next);
      }
    };
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (var region : List.of("eu", "us")) {
          if (region.equals("us")) { // does not answer
            trailersKey.get().put(unreachable, region); // mark
          } else {
            response.onNext(Order.newBuilder().setId("o-eu-1").build());
          }
        }
        response.onCompleted();
      }
    };
    var server = Shop.server(handlers).intercept(closing).build().start();

    var channel = Shop.connect(Shop.address(server));
    var trailers = new AtomicReference<Metadata>();
    var capture = MetadataUtils.newCaptureMetadataInterceptor(new AtomicReference<>(), trailers);
    var orders = OrdersGrpc.newBlockingStub(channel).withInterceptors(capture);
    orders
        .listOrders(ListOrdersRequest.getDefaultInstance())
        .forEachRemaining(order -> System.out.println("order: " + order.getId()));
    System.out.println("missing: " + trailers.get().get(unreachable)); // mark
    // endregion: show
    channel.shutdownNow();
  }
}
