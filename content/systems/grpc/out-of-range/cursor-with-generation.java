// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.List;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CursorWithGeneration {
  public static void main(String[] args) throws Exception {
    // region: show
    class Revisions extends OrdersGrpc.OrdersImplBase {
      private final String generation;
      private final int last;

      Revisions(String generation, int last) {
        this.generation = generation;
        this.last = last;
      }

      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        var of = request.getPageToken();
        if (!of.isEmpty() && !of.equals(generation)) {
          var text = "the position is of generation " + of + ", this is " + generation;
          response.onError(Status.OUT_OF_RANGE.withDescription(text).asRuntimeException()); // mark
          return;
        }
        for (int n = request.getOffset(); n <= last; n++) {
          response.onNext(Order.newBuilder().setId("o-" + n).setEtag(generation).build());
        }
        response.onCompleted();
      }
    }
    var generation = "";
    int seen = 0;
    for (var revisions : List.of(new Revisions("a", 6), new Revisions("b", 9))) { // b: restored
      var channel = Shop.connect(Shop.address(Shop.serve(revisions)));
      for (boolean done = false; !done; ) {
        var from = ListOrdersRequest.newBuilder().setOffset(seen + 1).setPageToken(generation);
        try {
          var orders = OrdersGrpc.newBlockingStub(channel).listOrders(from.build());
          for (; orders.hasNext(); seen++) generation = orders.next().getEtag();
          done = true;
        } catch (StatusRuntimeException e) {
          if (e.getStatus().getCode() != Status.Code.OUT_OF_RANGE) throw e;
          System.out.println(e.getStatus().getDescription());
          generation = ""; // from the beginning // mark
          seen = 0;
        }
      }
      System.out.println("up to " + seen + " of generation " + generation);
      channel.shutdown();
    }
    // endregion: show
    // nothing else is open
  }
}
