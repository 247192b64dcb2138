package shop;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;
import shop.v1.UpdateOrderRequest;

/** A shop that knows its callers by their tokens and asks, before each call, whether the caller may do this. */
public final class AuthorizedOrders extends OrdersGrpc.OrdersImplBase {
  /** Who calls. */
  public static final Context.Key<String> CALLER = Context.key("caller");

  /** The decision. */
  public interface Decision {
    /**
     * @param permission {@code orders.get}, {@code orders.update} or {@code orders.cancel}.
     * @return The text to answer PERMISSION_DENIED with, or null to let the call pass.
     */
    String refuse(String caller, String permission, String id);
  }

  private final Decision decision;

  private AuthorizedOrders(Decision decision) {
    this.decision = decision;
  }

  /**
   * Starts it. A call without a known token ends in UNAUTHENTICATED.
   *
   * @param tokens Who the tokens stand for.
   */
  public static Server serve(Map<String, String> tokens, Decision decision) throws IOException {
    return Shop.server(new AuthorizedOrders(decision)).intercept(callers(tokens)).build().start();
  }

  /** Tells handlers who calls, and turns unknown callers away. */
  public static ServerInterceptor callers(Map<String, String> tokens) {
    return new ServerInterceptor() {
      @Override
      public <Q, R> ServerCall.Listener<Q> interceptCall(
          ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
        var caller = tokens.get(TokenCheck.bearer(headers));
        if (caller == null) {
          call.close(Status.UNAUTHENTICATED.withDescription("token not accepted"), new Metadata());
          return new ServerCall.Listener<>() {};
        }
        return Contexts.interceptCall(Context.current().withValue(CALLER, caller), call, headers, next);
      }
    };
  }

  @Override
  public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
    answer("orders.get", request.getId(), "PAID", response);
  }

  @Override
  public void updateOrder(UpdateOrderRequest request, StreamObserver<Order> response) {
    answer("orders.update", request.getOrder().getId(), "CHANGED", response);
  }

  @Override
  public void cancelOrder(GetOrderRequest request, StreamObserver<Order> response) {
    answer("orders.cancel", request.getId(), "CANCELLED", response);
  }

  private void answer(String permission, String id, String state, StreamObserver<Order> response) {
    var text = decision.refuse(CALLER.get(), permission, id);
    if (text != null) {
      response.onError(Status.PERMISSION_DENIED.withDescription(text).asRuntimeException());
      return;
    }
    response.onNext(Order.newBuilder().setId(id).setState(state).build());
    response.onCompleted();
  }
}
