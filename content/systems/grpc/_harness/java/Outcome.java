package shop;

import io.grpc.StatusRuntimeException;
import java.util.function.Supplier;
import shop.v1.Order;

/** Says in words how a call went, for programs that make several. */
public final class Outcome {
  private Outcome() {}

  /** {@code o-42 is PAID}, or the exception. */
  public static String of(Supplier<Order> call) {
    try {
      var order = call.get();
      return order.getId() + " is " + order.getState();
    } catch (StatusRuntimeException e) {
      return e.toString();
    }
  }
}
