// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.util.Set;
import shop.Outcome;
import shop.Shop;
import shop.v1.CreateOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

class DenyListOnly {
  public static void main(String[] args) throws Exception {
    // region: show
    // Written when the service had two methods that change something:
    var denied = Set.of("shop.v1.Orders/CreateOrder", "shop.v1.Orders/CancelOrder"); // mark
    var readOnly = new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        if (denied.contains(call.getMethodDescriptor().getFullMethodName())) {
          call.close(Status.PERMISSION_DENIED.withDescription("read only"), new Metadata());
          return new ServerCall.Listener<>() {};
        }
        return next.startCall(call, headers);
      }
    };
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void createOrder(CreateOrderRequest request, StreamObserver<Order> response) {
        response.onNext(request.getOrder());
        response.onCompleted();
      }

      @Override // came later
      public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
        response.onNext(request.getOrder().toBuilder().setState("CHANGED").build());
        response.onCompleted();
      }
    };
    var server = Shop.server(handlers).intercept(readOnly).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var order = Order.newBuilder().setId("o-42");
    var create = CreateOrderRequest.newBuilder().setOrder(order).build();
    var update = UpdateOrderRequest.newBuilder().setOrder(order).build();
    System.out.println("createOrder: " + Outcome.of(() -> orders.createOrder(create)));
    System.out.println("updateOrder: " + Outcome.of(() -> orders.updateOrder(update)));
    // endregion: show
    channel.shutdownNow();
  }
}
