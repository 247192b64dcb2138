// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class MetadataInTheLog {
  public static void main(String[] args) throws Exception {
    var log = new CopyOnWriteArrayList<String>();

    // region: show
    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        // All of the metadata, to find out why calls are refused:
        log.add("leaks: refused " + headers); // mark
        // The same question answered without the token, in words of ours:
        var form = TokenCheck.bearer(headers).isEmpty() ? "other" : "Bearer <token>";
        var method = call.getMethodDescriptor().getFullMethodName();
        log.add("safe:  refused " + method + ", authorization is " + form + ", reason: expired");
        call.close(Status.UNAUTHENTICATED.withDescription("token not accepted"), new Metadata());
        return new ServerCall.Listener<>() {};
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel).withCallCredentials(new BearerToken("demo-token-1"));
    try {
      orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    } catch (StatusRuntimeException e) {
      log.add("safe:  " + e);
    }
    log.forEach(System.out::println);
    var leaks = log.stream().filter(line -> line.contains("demo-token-1")).count();
    System.out.println("log lines that hold the token: " + leaks);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
