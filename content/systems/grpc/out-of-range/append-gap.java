// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class AppendGap {
  public static void main(String[] args) throws Exception {
    // region: show
    var journal = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      private int calls;

      // The quantity of the order stands for the offset, its state for the line.
      @Override
      public synchronized void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        int offset = request.getOrder().getQuantity();
        var status = Status.OK;
        if (++calls == 2) status = Status.UNAVAILABLE.withDescription("try again"); // one hiccup
        else if (offset < journal.size()) status = Status.ALREADY_EXISTS.withDescription("taken");
        else if (offset > journal.size())
          status =
              Status.OUT_OF_RANGE.withDescription(
                  "offset " + offset + " is past the end at " + journal.size());
        if (!status.isOk()) {
          response.onError(status.asRuntimeException());
          return;
        }
        journal.add(request.getOrder().getState());
        response.onNext(request.getOrder());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    StatusRuntimeException failure = null;
    int offset = 0;
    for (var line : List.of("created", "paid", "sent")) {
      var order = Order.newBuilder().setQuantity(offset++).setState(line);
      try {
        orders.updateOrder(UpdateOrderRequest.newBuilder().setOrder(order).build());
      } catch (StatusRuntimeException e) {
        failure = e; // and on to the next one // mark
        System.out.println(line + ": not written");
      }
    }
    if (failure != null) {
      System.out.println(failure);
      System.exit(1);
    }
    // endregion: show
  }
}
