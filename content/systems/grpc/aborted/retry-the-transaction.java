// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class RetryTheTransaction {
  public static void main(String[] args) throws Exception {
    // region: show
    class Stock extends OrdersGrpc.OrdersImplBase {
      int quantity, aborted;

      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        response.onNext(Order.newBuilder().setQuantity(quantity).setEtag("v" + quantity).build());
        response.onCompleted();
      }

      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (!request.getOrder().getEtag().equals("v" + quantity)) {
          aborted++;
          response.onError(Status.ABORTED.withDescription("o-42 has changed").asRuntimeException());
          return;
        }
        quantity = request.getOrder().getQuantity();
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    }
    var stock = new Stock();
    var channel = Shop.connect(Shop.address(Shop.serve(stock)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var everybodyHasRead = new CyclicBarrier(10); // the first time, so that they meet for certain
    Callable<Order> addOne =
        () -> {
          for (int attempt = 1; ; attempt++) {
            var read = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
            if (attempt == 1) everybodyHasRead.await();
            try { // the read is part of what is repeated // mark
              var more = read.toBuilder().setQuantity(read.getQuantity() + 1);
              return orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(more).build());
            } catch (StatusRuntimeException e) {
              if (e.getStatus().getCode() != Status.Code.ABORTED || attempt == 30) throw e;
              var ceiling = 20 * Math.min(attempt, 5);
              Thread.sleep(ThreadLocalRandom.current().nextLong(ceiling)); // apart from each other // mark
            }
          }
        };
    var clients = Executors.newFixedThreadPool(10);
    for (var one : clients.invokeAll(Collections.nCopies(10, addOne))) one.get();
    System.out.println("10 clients added 1 each: quantity " + stock.quantity);
    System.out.println("aborted on the way, at least 9 times: " + (stock.aborted >= 9));
    // endregion: show
    clients.shutdown();
    channel.shutdownNow();
  }
}
