// needs: openjdk-17-jdk-headless libgrpc-java

import com.google.protobuf.Any;
import com.google.rpc.Code;
import com.google.rpc.PreconditionFailure;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class SettleViolations {
  public static void main(String[] args) throws Exception {
    // region: show
    // what customer c-7 still has to set up: type and description
    var missing = new ConcurrentSkipListMap<>(
        Map.of("TOS", "Terms of service not accepted", "ADDRESS", "No billing address"));
    var requests = new AtomicInteger();
    var server = Shop.serve(new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        requests.incrementAndGet();
        if (missing.isEmpty()) {
          response.onNext(request.getOrder().toBuilder().setId("o-42").build());
          response.onCompleted();
          return;
        }
        var failure = PreconditionFailure.newBuilder();
        missing.forEach(
            (type, text) -> failure.addViolationsBuilder().setType(type).setDescription(text));
        var status =
            com.google.rpc.Status.newBuilder()
                .setCode(Code.FAILED_PRECONDITION_VALUE)
                .addDetails(Any.pack(failure.build()));
        response.onError(StatusProto.toStatusRuntimeException(status.build()));
      }
    });

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setCustomer("c-7").setQuantity(2);
    var create = CreateOrderRequest.newBuilder().setOrder(order).build();
    try {
      orders.createOrder(create);
    } catch (StatusRuntimeException e) {
      var details = StatusProto.fromThrowable(e).getDetailsList();
      if (details.isEmpty() || !details.get(0).is(PreconditionFailure.class)) throw e;
      for (var violation : details.get(0).unpack(PreconditionFailure.class).getViolationsList()) {
        System.out.println(violation.getDescription() + ": asking");
        missing.remove(violation.getType()); // stands for the form that the customer fills in
      }
      // the state has changed, so the same request may go again, once
      var created = orders.createOrder(create); // mark
      System.out.println("created " + created.getId() + " with " + requests + " requests");
    }
    // endregion: show
    channel.shutdownNow();
  }
}
