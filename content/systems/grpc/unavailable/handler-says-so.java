// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HandlerSaysSo {
  public static void main(String[] args) throws Exception {
    // region: show
    var dependency = Metadata.Key.of("shop-dependency", Metadata.ASCII_STRING_MARSHALLER);
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var trailers = new Metadata();
        trailers.put(dependency, "orders-db");
        response.onError(
            Status.UNAVAILABLE // mark
                .withDescription("orders-db: no free connection")
                .asRuntimeException(trailers));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    try {
      System.out.println(
          OrdersGrpc.newBlockingStub(channel)
              .getOrder(GetOrderRequest.newBuilder().setId("o-42").build()));
    } catch (StatusRuntimeException e) {
      Shop.print(e);
      System.out.println("from the server: " + e.getTrailers().get(dependency)); // mark
      System.exit(1);
    }
    // endregion: show
  }
}
