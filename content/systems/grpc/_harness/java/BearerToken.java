package shop;

import io.grpc.CallCredentials;
import io.grpc.Metadata;
import java.util.concurrent.Executor;

/** Sends one token with a call, on any channel: for the shop's programs, which stay on loopback. */
public final class BearerToken extends CallCredentials {
  private final String token;

  public BearerToken(String token) {
    this.token = token;
  }

  @Override
  public void applyRequestMetadata(RequestInfo info, Executor executor, MetadataApplier applier) {
    var headers = new Metadata();
    headers.put(TokenCheck.AUTHORIZATION, "Bearer " + token);
    applier.apply(headers);
  }

  @Override
  public void thisUsesUnstableApi() {}
}
