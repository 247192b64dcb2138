// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.stub.StreamObserver;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.zip.CRC32;
import shop.Shop;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class CopyBeforeChecking {
  public static void main(String[] args) throws Exception {
    // region: show
    class Replica {
      byte[] bytes = {2};
      long sum = crc32();
      int written = 1;

      long crc32() {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
      }
    }
    var replicas = List.of(new Replica(), new Replica(), new Replica());
    replicas.get(0).bytes[0] ^= 0b0010_0000; // the disk of one replica
    replicas.get(0).written = 2; // and the reboot touched the file
    var sound = replicas.stream().filter(replica -> replica.crc32() == replica.sum).count();
    System.out.println("sound copies before the repair: " + sound);

    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        var byTime = Comparator.<Replica>comparingInt(replica -> replica.written);
        var newest = Collections.max(replicas, byTime); // mark
        for (var replica : replicas) {
          replica.bytes = newest.bytes.clone();
          replica.sum = replica.crc32(); // mark
        }
        response.onNext(Order.newBuilder().setState("REPAIRED").build());
        response.onCompleted();
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var repair = UpdateOrderRequest.getDefaultInstance();
    var answer = OrdersGrpc.newBlockingStub(channel).updateOrder(repair);
    var pass = replicas.stream().filter(replica -> replica.crc32() == replica.sum).count();
    var right = replicas.stream().filter(replica -> replica.bytes[0] == 2).count();
    System.out.printf("%s: %d copies pass the check, %d are right%n", answer.getState(), pass, right);
    // endregion: show
    channel.shutdownNow();
  }
}
