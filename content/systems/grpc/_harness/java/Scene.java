package shop;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What stands around client and server, played by the harness: see scene.ts and scenes/. */
public final class Scene implements AutoCloseable {
  private final Process process;
  private final BufferedReader answers;

  /** What it says, such as its address. */
  public final JsonObject says;

  private Scene(Process process) throws IOException {
    this.process = process;
    answers = process.inputReader(StandardCharsets.UTF_8);
    says = read().getAsJsonObject();
  }

  /** Starts a scene, with options as JSON, which may be written with single quotes. */
  public static Scene play(String name, String options) throws IOException {
    var script = Path.of(System.getenv("ERRDEX_HARNESS"), "scene.ts").toString();
    var strict = JsonParser.parseString(options).toString();
    return new Scene(
        new ProcessBuilder(System.getenv("ERRDEX_NODE"), script, name, strict)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start());
  }

  /** Where a client connects to. */
  public String address() {
    return says.get("address").getAsString();
  }

  /** Asks for something that the scene does, such as "cut", and returns its answer. */
  public synchronized JsonElement ask(String what) {
    try {
      process.getOutputStream().write((what + "\n").getBytes(StandardCharsets.UTF_8));
      process.getOutputStream().flush();
      return read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the scene. */
  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }

  private JsonElement read() throws IOException {
    return JsonParser.parseString(answers.readLine());
  }
}
