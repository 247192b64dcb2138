package shop;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;

/** Certificates of an authority that nobody but the program trusts, as files in the working folder. */
public final class Certificates {
  private Certificates() {}

  /**
   * Makes an authority and what it issues: {@code ca.pem}, and for each request {@code <name>.pem} and
   * {@code <name>.key}. A name that comes again goes to {@code <name>-2.pem} and so on.
   *
   * @param requests What certificates.ts calls IssueRequest, such as {@code {'name': 'orders', 'untilDay': -1}}.
   */
  public static void issue(String authority, String... requests) throws IOException {
    var options = new JsonObject();
    options.addProperty("authority", authority);
    var issue = new JsonArray();
    for (var request : requests) issue.add(JsonParser.parseString(request));
    options.add("issue", issue);
    try (var scene = Scene.play("certificates", options.toString())) {
      Files.writeString(Path.of("ca.pem"), scene.says.get("authority").getAsString());
      var seen = new HashMap<String, Integer>();
      var issued = scene.says.getAsJsonArray("issued");
      for (int i = 0; i < issued.size(); i++) {
        var name = issue.get(i).getAsJsonObject().get("name").getAsString();
        var times = seen.merge(name, 1, Integer::sum);
        var stem = times == 1 ? name : name + "-" + times;
        var pair = issued.get(i).getAsJsonObject();
        Files.writeString(Path.of(stem + ".pem"), pair.get("cert").getAsString());
        Files.writeString(Path.of(stem + ".key"), pair.get("key").getAsString());
      }
    }
  }
}
