// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class HistoryShorter {
  public static void main(String[] args) throws Exception {
    // region: show
    class Journal extends OrdersGrpc.OrdersImplBase {
      volatile List<String> log = List.of("o-1", "o-2", "o-3", "o-4", "o-5");
      final int acknowledged = log.size(); // kept outside of the log, and outside of its backup

      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        int from = request.getOffset();
        if (from > acknowledged) {
          var text = "revision %d is not written yet, the last one is %d".formatted(from, acknowledged);
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException());
          return;
        }
        if (log.size() < acknowledged) {
          var text = "the log ends at " + log.size() + ", revision " + acknowledged;
          var status = Status.DATA_LOSS.withDescription(text + " had been acknowledged");
          response.onError(status.asRuntimeException()); // mark
          return;
        }
        for (var id : log.subList(from, log.size())) {
          response.onNext(Order.newBuilder().setId(id).build());
        }
        response.onCompleted();
      }
    }
    var journal = new Journal();
    var backup = journal.log.subList(0, 3); // last night's
    journal.log = backup; // the disk is replaced, the backup restored // mark

    var channel = Shop.connect(Shop.address(Shop.serve(journal)));
    var request = ListOrdersRequest.newBuilder().setOffset(4).build();
    try {
      var orders = OrdersGrpc.newBlockingStub(channel).listOrders(request);
      orders.forEachRemaining(order -> System.out.println(order.getId()));
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
