// needs: openjdk-17-jdk-headless libgrpc-java

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import io.grpc.stub.StreamObserver;
import java.util.concurrent.CompletableFuture;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ServerDraining {
  public static void main(String[] args) throws Exception {
    // region: show
    var server =
        Shop.server(new PaidOrders())
            .maxConnectionAge(1500, MILLISECONDS) // GOAWAY, ±10 %
            .maxConnectionAgeGrace(500, MILLISECONDS) // and then the connection is closed // mark
            .build()
            .start();

    var channel = Shop.connect(Shop.address(server));
    var ended = new CompletableFuture<Throwable>();
    var watch =
        OrdersGrpc.newStub(channel)
            .watchOrders(
                new StreamObserver<Order>() {
                  @Override
                  public void onNext(Order order) {
                    System.out.println(order.getId() + " is " + order.getState());
                  }

                  @Override
                  public void onError(Throwable thrown) {
                    ended.complete(thrown); // mark
                  }

                  @Override
                  public void onCompleted() {}
                });
    watch.onNext(GetOrderRequest.newBuilder().setId("o-42").build());

    Shop.print(ended.get());
    System.exit(1);
    // endregion: show
  }
}
