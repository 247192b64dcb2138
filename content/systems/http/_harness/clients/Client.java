import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/**
 * Asks once with the default HttpClient, and prints in a line what the caller's code sees.
 * Arguments: method, url, content (empty for none), then names and values of fields.
 */
public class Client {
  public static void main(String[] args) throws InterruptedException {
    var seconds = 2;
    try {
      var content = args[2].isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(args[2]);
      var request = HttpRequest.newBuilder(URI.create(args[1]))
          .method(args[0], content)
          .timeout(Duration.ofSeconds(seconds));
      for (int i = 3; i + 1 < args.length; i += 2) {
        request.header(args[i], args[i + 1]);
      }
      var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
      var body = response.body().isEmpty() ? "no content" : "content " + response.body();
      System.out.println("send() returns, statusCode() is " + response.statusCode() + "; " + body);
    } catch (HttpTimeoutException error) {
      System.out.println("no answer, given up after " + seconds + " s");
    } catch (IllegalArgumentException error) {
      System.out.println("the request can't be built: " + error);
    } catch (java.io.IOException error) {
      System.out.println("send() throws " + error);
    }
  }
}
