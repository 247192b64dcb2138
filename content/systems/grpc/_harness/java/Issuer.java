package shop;

import com.google.gson.Gson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Signs tokens with keys that are made anew for each run. */
public final class Issuer {
  /** Who a token stands for, and the service that it is meant for. */
  public static final class Claims {
    public String subject;
    public String audience;
  }

  private final Map<String, PublicKey> published = new ConcurrentHashMap<>();
  private String newest;
  private PrivateKey secret;

  /** An issuer with one key, {@code key-1}. */
  public Issuer() throws GeneralSecurityException {
    rotate();
  }

  /** From now on signs with a new key; the old one stays published. */
  public void rotate() throws GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    newest = "key-" + (published.size() + 1);
    secret = pair.getPrivate();
    published.put(newest, pair.getPublic());
  }

  /** The public keys by their id, as they are published now. */
  public Map<String, PublicKey> keys() {
    return Map.copyOf(published);
  }

  /** Signs a token with the newest key. */
  public String issue(String subject, String audience) {
    var claims = new Claims();
    claims.subject = subject;
    claims.audience = audience;
    var encoder = Base64.getUrlEncoder().withoutPadding();
    var payload = new Gson().toJson(claims).getBytes(StandardCharsets.UTF_8);
    var signed = newest + "." + encoder.encodeToString(payload);
    try {
      var signature = Signature.getInstance("Ed25519");
      signature.initSign(secret);
      signature.update(signed.getBytes(StandardCharsets.UTF_8));
      return signed + "." + encoder.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Checks the signature of a token and returns its claims.
   *
   * @throws GeneralSecurityException with a text that names the reason and not the token.
   */
  public static Claims verify(String token, Map<String, PublicKey> keys) throws GeneralSecurityException {
    var parts = token.split("\\.");
    var key = keys.get(parts[0]);
    if (key == null) throw new GeneralSecurityException("token is signed with an unknown key");
    if (parts.length != 3) throw new GeneralSecurityException("token has not three parts");
    var signature = Signature.getInstance("Ed25519");
    signature.initVerify(key);
    signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8));
    if (!signature.verify(Base64.getUrlDecoder().decode(parts[2]))) {
      throw new GeneralSecurityException("signature of the token is wrong");
    }
    var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    return new Gson().fromJson(payload, Claims.class);
  }
}
