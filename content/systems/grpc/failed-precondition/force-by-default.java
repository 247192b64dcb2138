// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ForceByDefault {
  public static void main(String[] args) throws Exception {
    // region: show
    var key = Metadata.Key.of("shop-force", Metadata.ASCII_STRING_MARSHALLER);
    var force = Context.<String>key("shop-force");
    var readForce = new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var context = Context.current().withValue(force, headers.get(key));
        return Contexts.interceptCall(context, call, headers, next);
      }
    };
    var names = new ConcurrentSkipListSet<>(
        List.of("orders/o-42", "orders/o-42/parcels/p-1", "orders/o-42/parcels/p-2"));
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var name = request.getId();
        var children = names.stream().filter(other -> other.startsWith(name + "/")).toList();
        if (!children.isEmpty() && !"true".equals(force.get())) {
          var text = name + " still has " + children.size() + " parcels";
          response.onError(Status.FAILED_PRECONDITION.withDescription(text).asRuntimeException());
          return;
        }
        names.removeAll(children);
        names.remove(name);
        response.onNext(Order.newBuilder().setId(name).build());
        response.onCompleted();
      }
    };
    var server = Shop.server(handlers).intercept(readForce).build().start();

    var channel = Shop.connect(Shop.address(server));
    var always = new Metadata();
    always.put(key, "true"); // set once, in a wrapper, so that the error never comes again // mark
    var attach = MetadataUtils.newAttachHeadersInterceptor(always);
    var orders = OrdersGrpc.newBlockingStub(channel).withInterceptors(attach);
    var before = names.size();
    orders.cancelOrder(GetOrderRequest.newBuilder().setId("orders/o-42").build());
    System.out.println("asked for: 1, deleted: " + (before - names.size()));
    // endregion: show
    channel.shutdownNow();
  }
}
