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
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class IdentityFromMetadata {
  public static void main(String[] args) throws Exception {
    // region: show
    var userId = Metadata.Key.of("x-user-id", Metadata.ASCII_STRING_MARSHALLER);
    var owners = Map.of("o-1", "customer-1", "o-2", "customer-2", "o-3", "customer-3");
    var user = Context.<String>key("user");
    var authorization = Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
    var tokens = new AtomicInteger();

    // The gateway puts the user into x-user-id. So does anybody else who reaches this port.
    class Trusting implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var context = Context.current().withValue(user, headers.get(userId)); // mark
        if (headers.containsKey(authorization)) tokens.incrementAndGet();
        return Contexts.interceptCall(context, call, headers, next);
      }
    }
    class OwnOrders extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (!owners.get(request.getId()).equals(user.get())) {
          response.onError(Status.PERMISSION_DENIED.asRuntimeException());
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    }
    var server = Shop.server(new OwnOrders()).intercept(new Trusting()).build().start();
    var channel = Shop.connect(Shop.address(server));
    int read = 0;
    for (var id : owners.keySet()) {
      var headers = new Metadata();
      headers.put(userId, owners.get(id)); // a name is enough
      OrdersGrpc.newBlockingStub(channel)
          .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
          .getOrder(GetOrderRequest.newBuilder().setId(id).build());
      read++;
    }
    System.out.println("tokens that the caller showed: " + tokens);
    System.out.println("orders of other people that he read: " + read + " of " + owners.size());
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
