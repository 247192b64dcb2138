package shop;

import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;

/** Hands a request's fields to the handler, and lets it add fields to the head of the answer. */
public final class Fields implements ServerInterceptor {
  /** In the handler's Context: what the request brought. */
  public static final Context.Key<Metadata> REQUEST = Context.key("fields of the request");

  /** In the handler's Context: what goes out before the first message. */
  public static final Context.Key<Metadata> ANSWER = Context.key("fields of the answer");

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata request, ServerCallHandler<Q, R> next) {
    var answer = new Metadata();
    var context = Context.current().withValues(REQUEST, request, ANSWER, answer);
    var answering = new SimpleForwardingServerCall<Q, R>(call) {
      @Override
      public void sendHeaders(Metadata headers) {
        headers.merge(answer);
        super.sendHeaders(headers);
      }
    };
    return Contexts.interceptCall(context, answering, request, next);
  }
}
