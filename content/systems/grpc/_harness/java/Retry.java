package shop;

import java.util.List;
import java.util.Map;

/** Service configs that let the library repeat calls: for programs in which they are not the point. */
public final class Retry {
  private Retry() {}

  /** Repeats a method of the shop on these codes, after about 0.1 s, 0.2 s and so on. */
  public static Map<String, ?> policy(String method, int maxAttempts, String... codes) {
    var policy =
        Map.of(
            "maxAttempts", (double) maxAttempts,
            "initialBackoff", "0.1s",
            "maxBackoff", "1s",
            "backoffMultiplier", 2.0,
            "retryableStatusCodes", List.of(codes));
    var name = Map.of("service", "shop.v1.Orders", "method", method);
    return Map.of("methodConfig", List.of(Map.of("name", List.of(name), "retryPolicy", policy)));
  }
}
