// needs: openjdk-17-jdk-headless libgrpc-java

import static shop.TokenCheck.AUTHORIZATION;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.MetadataUtils;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import shop.PaidOrders;
import shop.Shop;
import shop.TokenCheck;
import shop.v1.GetOrderRequest;
import shop.v1.OrdersGrpc;

class LetInOnFailure {
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
          if (!answer.body().contains("\"active\":true")) {
            call.close(Status.UNAUTHENTICATED, new Metadata());
            return new ServerCall.Listener<>() {};
          }
        } catch (Exception e) {
          // "Better to serve than to be down"
        }
        return next.startCall(call, headers); // mark
      }
    }
    var server = Shop.server(new PaidOrders()).intercept(new Check()).build().start();

    var channel = Shop.connect(Shop.address(server));
    int seen = 0;
    for (var authorization : List.of("", "Bearer", "Bearer invented-by-anybody")) {
      var headers = new Metadata();
      headers.put(AUTHORIZATION, authorization);
      var orders =
          OrdersGrpc.newBlockingStub(channel)
              .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
      var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println("\"" + authorization + "\": " + order.getState());
      seen++;
    }
    System.out.println("callers without an identity who saw the order: " + seen + " of 3");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
