// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class DropTheEtag {
  public static void main(String[] args) throws Exception {
    // region: show
    class Stock extends OrdersGrpc.OrdersImplBase {
      int quantity;

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setQuantity(quantity).setEtag("v" + quantity).build());
        response.onCompleted();
      }

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        if (!order.getEtag().isEmpty() && !order.getEtag().equals("v" + quantity)) {
          response.onError(Status.ABORTED.withDescription("o-42 has changed").asRuntimeException());
          return;
        }
        quantity = order.getQuantity(); // without an etag, the last one wins // mark
        response.onNext(order);
        response.onCompleted();
      }
    }
    var stock = new Stock();
    var channel = Shop.connect(Shop.address(Shop.serve(stock)));
    var orders = OrdersGrpc.newBlockingStub(channel);

    var everybodyHasRead = new CyclicBarrier(10);
    Callable<Order> addOne =
        () -> {
          var read = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
          everybodyHasRead.await();
          var changed = read.toBuilder().setQuantity(read.getQuantity() + 1).clearEtag(); // mark
          return orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(changed).build());
        };
    var clients = Executors.newFixedThreadPool(10);
    for (var one : clients.invokeAll(Collections.nCopies(10, addOne))) one.get();
    System.out.printf(
        "10 clients added 1 each and saw no error: quantity %d, lost updates %d%n",
        stock.quantity, 10 - stock.quantity);
    // endregion: show
    clients.shutdown();
    channel.shutdownNow();
  }
}
