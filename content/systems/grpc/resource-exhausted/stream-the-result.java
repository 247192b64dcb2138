// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.ByteString;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.ListOrdersRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class StreamTheResult {
  public static void main(String[] args) throws Exception {
    // region: show
    // One order a message: 40 messages of 256 KiB instead of one of 10 MiB.
    var note = ByteString.copyFrom(new byte[256 * 1024]);
    class Streaming extends OrdersGrpc.OrdersImplBase {
      @Override
      public void listOrders(ListOrdersRequest request, StreamObserver<Order> response) {
        var call = (ServerCallStreamObserver<Order>) response;
        var sent = new AtomicInteger();
        call.setOnReadyHandler(
            () -> {
              while (sent.get() < 40 && call.isReady()) { // no faster than the client reads // mark
                call.onNext(Order.newBuilder().setId("o-" + sent).setNote(note).build());
                if (sent.incrementAndGet() == 40) call.onCompleted();
              }
            });
      }
    }
    var server = Shop.serve(new Streaming());
    var channel = Shop.connect(Shop.address(server)); // still at most 4 MiB a message
    int orders = 0;
    long bytes = 0;
    var feed = OrdersGrpc.newBlockingStub(channel).listOrders(ListOrdersRequest.getDefaultInstance());
    while (feed.hasNext()) {
      orders++;
      bytes += feed.next().getNote().size();
    }
    System.out.println(orders + " orders, " + bytes / 1024 / 1024 + " MiB");
    // endregion: show
    channel.shutdownNow();
    server.shutdownNow();
  }
}
