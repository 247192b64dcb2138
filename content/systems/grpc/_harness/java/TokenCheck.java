package shop;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Asks for a token: for programs in which the client is the point, and the server only has to say no. */
public final class TokenCheck implements ServerInterceptor {
  public static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S+)");

  private final AtomicInteger requests = new AtomicInteger();
  private final Function<String, String> refuse;

  /**
   * @param refuse Gets the bearer token, or "", and returns the reason to answer UNAUTHENTICATED with, or null to let
   *     the call in.
   */
  public TokenCheck(Function<String, String> refuse) {
    this.refuse = refuse;
  }

  /** How many requests have arrived so far. */
  public int requests() {
    return requests.get();
  }

  /** The token in {@code authorization}, or "" when that is not {@code Bearer <token>}. */
  public static String bearer(Metadata headers) {
    var value = headers.get(AUTHORIZATION);
    var found = BEARER.matcher(value == null ? "" : value);
    return found.matches() ? found.group(1) : "";
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    requests.incrementAndGet();
    var reason = refuse.apply(bearer(headers));
    if (reason == null) return next.startCall(call, headers);
    call.close(Status.UNAUTHENTICATED.withDescription(reason), new Metadata());
    return new ServerCall.Listener<>() {};
  }
}
