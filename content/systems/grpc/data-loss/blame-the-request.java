// needs: openjdk-17-jdk-headless libgrpc-java

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.MetadataUtils;
import io.grpc.stub.StreamObserver;
import shop.Shop;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

class BlameTheRequest {
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
          var text = "metadata field customer-id is missing";
          call.close(Status.INVALID_ARGUMENT.withDescription(text), new Metadata()); // mark
          return new ServerCall.Listener<>() {};
        }
        var context = Context.current().withValue(customer, id);
        return Contexts.interceptCall(context, call, headers, next);
      }
    };
    var handlers = new OrdersGrpc.OrdersImplBase() {
      @Override
      public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
        var order = Order.newBuilder().setId(request.getId()).setCustomer(customer.get());
        response.onNext(order.build());
        response.onCompleted();
      }
    };
    var server = Shop.server(handlers).intercept(readCustomer).build().start();

    var channel = Shop.connect(Shop.address(server));
    var orders = OrdersGrpc.newBlockingStub(channel);
    var request = GetOrderRequest.newBuilder().setId("o-42").build();
    try {
      orders.getOrder(request);
    } catch (StatusRuntimeException e) {
      System.out.println("without: " + e);
    }
    var headers = new Metadata();
    headers.put(key, "c-7");
    var attach = MetadataUtils.newAttachHeadersInterceptor(headers);
    var order = orders.withInterceptors(attach).getOrder(request);
    System.out.println("with: " + order.getId() + " of " + order.getCustomer());
    // endregion: show
    channel.shutdownNow();
  }
}
