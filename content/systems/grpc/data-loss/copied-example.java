// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class CopiedExample {
  public static void main(String[] args) throws Exception {
    // region: show
    var key = Metadata.Key.of("customer-id", Metadata.ASCII_STRING_MARSHALLER);
    var customer = Context.<String>key("customer-id");
    var readCustomer = new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var id = headers.get(key);
        if (id == null) {
          var text = "failed to get metadata";
          call.close(Status.DATA_LOSS.withDescription(text), new Metadata()); // mark
          return new ServerCall.Listener<>() {};
        }
        var context = Context.current().withValue(customer, id);
        return Contexts.interceptCall(context, call, headers, next);
      }
    };
    var orders = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var order = Order.newBuilder().setId(request.getId()).setCustomer(customer.get());
        response.onNext(order.build());
        response.onCompleted();
      }
    };
    var server = Shop.server(orders).intercept(readCustomer).build().start();

    var channel = Shop.connect(Shop.address(server));
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      // The call carries no customer-id:
      OrdersGrpc.newBlockingStub(channel).getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println(e);
      System.exit(1);
    }
    // endregion: show
  }
}
