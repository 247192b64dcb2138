// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.CallOptions;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class PartIsMissing {
  public static void main(String[] args) throws Exception {
    // region: show
    Function<String, List<String>> list =
        region -> {
          if (region.equals("us")) throw new IllegalStateException("us does not answer");
          return List.of("o-eu-1", "o-eu-2");
        };
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        for (var region : List.of("eu", "us")) {
          try {
            for (var id : list.apply(region)) response.onNext(Order.newBuilder().setId(id).build());
          } catch (IllegalStateException e) {
            System.out.println("server log: " + region + " left out, " + e.getMessage()); // mark
          }
        }
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var ids = new ArrayList<String>();
    var closed = new CompletableFuture<Status>();
    var call = channel.newCall(OrdersGrpc.getListOrdersMethod(), CallOptions.DEFAULT);
    call.start(
        new ClientCall.Listener<>() {
          @Override
          public void onMessage(Order order) {
            ids.add(order.getId());
          }

          @Override
          public void onClose(Status status, Metadata trailers) {
            System.out.println("orders: " + ids + "; trailers: " + trailers.keys());
            closed.complete(status);
          }
        },
        new Metadata());
    call.request(10);
    call.sendMessage(ListOrdersRequest.getDefaultInstance());
    call.halfClose();
    System.out.println(closed.get());
    // endregion: show
    channel.shutdownNow();
  }
}
