// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import shop.PaidOrders;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class OwnCancelIsNoError {
  public static void main(String[] args) throws Exception {
    // region: show
    var arrived = new CountDownLatch(1);
    var pool = Executors.newCachedThreadPool();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        arrived.countDown();
        if (request.getId().equals("o-41")) return; // takes its time
        response.onNext(PaidOrders.paid(request));
        response.onCompleted();
      }
    });
    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);

    class Page {
      private final Context.CancellableContext open = Context.current().withCancellation();

      Optional<Order> show(String id) throws Exception {
        try {
          var request = GetOrderRequest.newBuilder().setId(id).build();
          return Optional.of(open.call(() -> orders.getOrder(request)));
        } catch (StatusRuntimeException e) {
          if (e.getStatus().getCode() == Status.Code.CANCELLED && open.isCancelled()) {
            return Optional.empty(); // no longer wanted, and nobody's failure // mark
          }
          throw e; // another code, or CANCELLED and it was not us: that is an error
        }
      }

      void leave() {
        open.cancel(null);
      }
    }
    var first = new Page();
    var left = pool.submit(() -> first.show("o-41"));
    arrived.await();
    first.leave(); // the user clicks on another order
    System.out.println("o-41: " + left.get().map(Order::getState).orElse("no longer wanted"));
    System.out.println("o-42: " + new Page().show("o-42").map(Order::getState).orElse("?"));
    // endregion: show
    pool.shutdownNow();
    channel.shutdownNow();
  }
}
