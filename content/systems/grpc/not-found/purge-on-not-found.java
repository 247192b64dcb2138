// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PurgeOnNotFound {
  public static void main(String[] args) throws Exception {
    var region = Metadata.Key.of("shop-region", Metadata.ASCII_STRING_MARSHALLER);
    var asked = Context.<String>key("region");

    // region: show
    class Regions implements ServerInterceptor {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var context = Context.current().withValue(asked, headers.get(region));
        return Contexts.interceptCall(context, call, headers, next);
      }
    }
    class Regional extends OrdersGrpc.OrdersImplBase {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        if (!asked.get().equals("eu")) { // where all orders are
          response.onError(Status.NOT_FOUND.withDescription("not found").asRuntimeException());
          return;
        }
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    }
    var server = Shop.server(new Regional()).intercept(new Regions()).build().start();
    var channel = Shop.connect(Shop.address(server));

    var invoices = new TreeSet<>(Set.of("o-41", "o-42", "o-43")); // copies, synchronised each night
    for (var night : List.of("eu", "us")) { // the second one runs with a new default
      var headers = new Metadata();
      headers.put(region, night);
      var orders =
          OrdersGrpc.newBlockingStub(channel)
              .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers));
      for (var id : List.copyOf(invoices)) {
        try {
          orders.getOrder(GetOrderRequest.newBuilder().setId(id).build());
        } catch (StatusRuntimeException e) {
          if (e.getStatus().getCode() == Status.Code.NOT_FOUND) invoices.remove(id); // mark
        }
      }
      System.out.println("after the night with region " + night + ": " + invoices.size() + " of 3 left");
    }
    System.out.println("orders that were really deleted: 0");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
