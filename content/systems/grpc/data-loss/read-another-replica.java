// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.common.hash.Hashing;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class ReadAnotherReplica {
  public static void main(String[] args) throws Exception {
    // region: show
    record Copy(String name, byte[] bytes, int sum) {
      boolean sound() {
        return Hashing.crc32().hashBytes(bytes).asInt() == sum;
      }
    }
    var content = new byte[] {2};
    var sum = Hashing.crc32().hashBytes(content).asInt();
    var replicas = List.of(new Copy("a", content.clone(), sum), new Copy("b", content.clone(), sum));
    replicas.get(0).bytes()[0] ^= 0b0010_0000; // one bit, on a only

    var kept = new CopyOnWriteArrayList<String>();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public synchronized void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var id = request.getId();
        var sound = replicas.stream().filter(Copy::sound).findFirst();
        if (sound.isEmpty()) {
          var text = id + ": no sound copy";
          response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException());
          return;
        }
        for (var copy : replicas) {
          if (copy.sound()) continue;
          var hex = HexFormat.of().formatHex(copy.bytes());
          kept.add(copy.name() + "/" + id + "=" + hex); // before it is overwritten // mark
          System.arraycopy(sound.get().bytes(), 0, copy.bytes(), 0, 1); // with what was checked // mark
        }
        var order = Order.newBuilder().setQuantity(sound.get().bytes()[0]);
        response.onNext(order.setState("read from " + sound.get().name()).build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    for (int n = 0; n < 2; n++) {
      var order = orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
      System.out.println(order.getQuantity() + " pieces, " + order.getState());
    }
    System.out.println("kept: " + kept);
    // endregion: show
    channel.shutdownNow();
  }
}
