// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Scene;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class RetryWrites {
  public static void main(String[] args) throws Exception {
    // region: show
    var database = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var id = "o-" + (database.size() + 1);
        database.add(id);
        response.onNext(Order.newBuilder().setId(id).build());
        response.onCompleted();
      }
    });
    // A proxy that loses the trailers of two answers. The handler has run by then.
    var proxy =
        Scene.play("front", """
            {'upstream': '%s', 'answers': ['without trailers', 'without trailers', 'pass']}"""
                .formatted(Shop.address(server)));

    var channel = Shop.connect(proxy.address());
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int attempt = 1; attempt <= 5; attempt++) {
      try {
        var order = orders.createOrder(CreateOrderRequest.getDefaultInstance()); // no request id // mark
        System.out.println("attempt " + attempt + ": created " + order.getId());
        break;
      } catch (StatusRuntimeException e) {
        System.out.println("attempt " + attempt + ": " + e.getStatus().getCode());
      }
    }
    System.out.println("the customer wanted 1 order and has " + database.size() + ": " + database);
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
    proxy.close();
  }
}
