// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import shop.BearerToken;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class ValidatorUnreachable {
  public static void main(String[] args) throws Exception {
    var introspection = URI.create("http://" + Shop.deadAddress() + "/introspect");
    var http = HttpClient.newHttpClient();

    // region: show
    class Check implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        try {
          var token = "token=" + TokenCheck.bearer(headers);
          var ask = HttpRequest.newBuilder(introspection).POST(BodyPublishers.ofString(token));
          var answer = http.send(ask.build(), BodyHandlers.ofString()); // the auth service is down
          if (!answer.body().contains("\"active\":true")) throw new IOException("not active");
          return next.startCall(call, headers);
        } catch (Exception e) {
          System.out.println("server log: " + e);
          var status = Status.UNAUTHENTICATED; // mark
          call.close(status.withDescription("token could not be verified"), new Metadata());
          return new ServerCall.Listener<>() {};
        }
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders =
        OrdersGrpc.newBlockingStub(channel)
            .withCallCredentials(new BearerToken("demo-token-1")); // nothing is wrong with it
    try {
      System.out.println(orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
