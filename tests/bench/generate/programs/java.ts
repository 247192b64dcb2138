import type { Subject } from './vocabulary.ts';

const statements: ((s: Subject) => string)[] = [
  (s) => `var ${s.camel()} = client.${s.camel()}(new ${s.PascalWord()}("${s.text()}", ${s.number()}), Duration.ofMillis(${s.number()}));`,
  (s) => `var ${s.camel()} = Policy.builder()
        .${s.camel()}(${s.number()}) // ${s.text()}
        .backoff(Duration.ofMillis(${s.number()}))
        .retryable(List.of("${s.name}", "${s.word()}"))
        .build();`,
  (s) => `for (var ${s.word()} : client.list${s.PascalWord()}()) {
        if (${s.camel()}.size() > ${s.number()}) continue;
        System.out.println("${s.text()}: " + ${s.camel()}.${s.word()}());
    }`,
  (s) => `Function<String, ${s.PascalWord()}> ${s.camel()} = ${s.word()} -> {
        int ${s.camel()} = Math.min(${s.number()}, 1 << ${s.number()} % 7);
        return client.${s.camel()}(${s.camel()}, "${s.text()}");
    };`,
  (s) => `record ${s.PascalWord()}(String ${s.word()}, long ${s.camel()}) {}`,
  (s) => `Map<String, ${s.PascalWord()}> ${s.camel()} = Map.of("${s.text()}", new ${s.PascalWord()}("${s.text()}", ${s.number()}));`,
];

export function javaProgram(s: Subject): string {
  return `import dev.${s.product}.${s.Product}Client;
import dev.${s.product}.${s.Product}Exception;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

// region: show
void main() {
    var client = ${s.Product}Client.connect("${s.text()}");
    // ${s.text()}: ${s.text()}
    ${s.random
      .some(statements, 4)
      .map((write) => write(s))
      .join('\n    ')}
    try {
        client.${s.camel()}("${s.text()}", ${s.number()}); // mark
    } catch (${s.Product}Exception error) {
        if (error.status() == ${s.Product}Status.${s.name}) System.err.println(error);
        System.exit(${s.random.whole(1, 3)});
    }
}
// endregion: show
`;
}
