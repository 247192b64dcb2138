// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import java.util.Objects;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class MalformedToken {
  public static void main(String[] args) throws Exception {
    // region: show
    var form = "authorization is not of the form \"Bearer <token>\""; // the form, never the value

    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var parts = Objects.requireNonNullElse(headers.get(AUTHORIZATION), "").split(" ");
        if (parts.length != 2 || !parts[0].equalsIgnoreCase("bearer")) {
          call.close(Status.UNAUTHENTICATED.withDescription(form), new Metadata());
          return new ServerCall.Listener<>() {};
        }
        return next.startCall(call, headers);
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var configured = "Bearer demo-token-1"; // whoever filled the secret put the scheme in as well
    var headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer " + configured); // mark
    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
