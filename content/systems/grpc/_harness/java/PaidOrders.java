package shop;

import io.grpc.stub.StreamObserver;
import shop.v1.GetOrderRequest;
import shop.v1.Order;
import shop.v1.OrdersGrpc;

/** A shop in which each order is PAID: for programs in which the handler is not the point. */
public class PaidOrders extends OrdersGrpc.OrdersImplBase {
  private final long delayMs;

  public PaidOrders() {
    this(0);
  }

  /** A shop that answers after this time. */
  public PaidOrders(long delayMs) {
    this.delayMs = delayMs;
  }

  @Override
  public void getOrder(GetOrderRequest request, StreamObserver<Order> response) {
    try {
      Thread.sleep(delayMs);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    response.onNext(paid(request));
    response.onCompleted();
  }

  @Override
  public StreamObserver<GetOrderRequest> watchOrders(StreamObserver<Order> response) {
    return new StreamObserver<>() {
      @Override
      public void onNext(GetOrderRequest request) {
        response.onNext(paid(request));
      }

      @Override
      public void onError(Throwable thrown) {}

      @Override
      public void onCompleted() {
        response.onCompleted();
      }
    };
  }

  /** The order that a request asks for. */
  public static Order paid(GetOrderRequest request) {
    return Order.newBuilder().setId(request.getId()).setState("PAID").build();
  }
}
