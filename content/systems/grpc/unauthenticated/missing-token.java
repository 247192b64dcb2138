// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class MissingToken {
  public static void main(String[] args) throws Exception {
    // region: show
    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        if (headers.get(AUTHORIZATION) == null) {
          call.close(Status.UNAUTHENTICATED.withDescription("missing bearer token"), new Metadata());
          return new ServerCall.Listener<>() {};
        }
        return next.startCall(call, headers);
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel); // and nothing that adds metadata // mark
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
