// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CorruptAtRest {
  public static void main(String[] args) throws Exception {
    // region: show
    class Disk extends OrdersGrpc.OrdersImplBase {
      final Map<String, byte[]> records = new ConcurrentHashMap<>();
      final Map<String, Long> sums = new ConcurrentHashMap<>();

      private long crc32(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return crc.getValue();
      }

      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        var order = request.getOrder();
        records.put(order.getId(), new byte[] {(byte) order.getQuantity()});
        sums.put(order.getId(), crc32(records.get(order.getId())));
        response.onNext(order);
        response.onCompleted();
      }

      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var record = records.get(request.getId());
        if (crc32(record) != sums.get(request.getId())) {
          var text = request.getId() + ": checksum of the stored record does not match";
          response.onError(Status.DATA_LOSS.withDescription(text).asRuntimeException()); // mark
          return;
        }
        response.onNext(Order.newBuilder().setQuantity(record[0]).build());
        response.onCompleted();
      }
    }
    var disk = new Disk();
    var channel = Shop.connect(Shop.address(Shop.serve(disk)));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42").setQuantity(2);
    orders.createOrder(CreateOrderRequest.newBuilder().setOrder(order).build());
    System.out.println("createOrder: OK");
    disk.records.get("o-42")[0] ^= 0b0010_0000; // weeks later: one bit of the medium // mark
    try {
      orders.getOrder(GetOrderRequest.newBuilder().setId("o-42").build());
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
