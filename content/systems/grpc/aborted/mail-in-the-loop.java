// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class MailInTheLoop {
  public static void main(String[] args) throws Exception {
    // region: show
    var attempts = new AtomicInteger();
    var shipped = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        if (attempts.incrementAndGet() < 4) {
          var text = "transaction was aborted";
          response.onError(Status.ABORTED.withDescription(text).asRuntimeException());
          return;
        }
        shipped.incrementAndGet();
        response.onNext(request.getOrder().toBuilder().setState("SHIPPED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    Consumer<Runnable> inTransaction =
        work -> {
          for (; ; ) {
            try {
              work.run();
              return;
            } catch (StatusRuntimeException e) {
              if (e.getStatus().getCode() != Status.Code.ABORTED) throw e;
            }
          }
        };
    var mails = new ArrayList<String>();
    var order = Order.newBuilder().setId("o-42");
    inTransaction.accept(
        () -> {
          mails.add("your order o-42 is on its way"); // runs with each attempt // mark
          orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
        });
    System.out.println("orders shipped: " + shipped + "; mails sent: " + mails.size());
    // endregion: show
    channel.shutdownNow();
  }
}
