import type { Subject } from './vocabulary.ts';

const statements: ((s: Subject) => string)[] = [
  (s) =>
    `${s.camel()}, err := client.${s.PascalWord()}(ctx, &${s.product}.${s.PascalWord()}{Id: "${s.text()}", ${s.PascalWord()}: ${s.number()}})`,
  (s) => `${s.camel()} := ${s.product}.Policy{
		${s.PascalWord()}: ${s.number()}, // ${s.text()}
		Backoff: ${s.number()} * time.Millisecond,
		Retryable: []string{"${s.name}", "${s.word()}"},
	}`,
  (s) => `for _, ${s.word()} := range client.List${s.PascalWord()}(ctx) {
		if len(${s.camel()}) > ${s.number()} {
			continue
		}
		fmt.Printf("${s.text()}: %v\\n", ${s.camel()}.${s.PascalWord()})
	}`,
  (s) => `${s.camel()} := func(${s.word()} string, ${s.camel()} int) (*${s.product}.${s.PascalWord()}, error) {
		${s.camel()} := min(${s.number()}, 1<<${s.camel()})
		return client.${s.PascalWord()}(ctx, ${s.camel()}, "${s.text()}")
	}`,
  (s) => `go func() {
		defer close(${s.camel()})
		${s.camel()} <- ${s.product}.${s.PascalWord()}{${s.PascalWord()}: "${s.text()}"}
	}()`,
  (s) => `${s.camel()} := map[string]int{"${s.text()}": ${s.number()}, "${s.text()}": ${s.number()}}`,
];

export function goProgram(s: Subject): string {
  return `package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"${s.product}.dev/client"
)

// region: show
func main() {
	ctx, cancel := context.WithTimeout(context.Background(), ${s.number()}*time.Millisecond)
	defer cancel()
	// ${s.text()}: ${s.text()}
	${s.random
    .some(statements, 4)
    .map((write) => write(s))
    .join('\n\t')}

	if err := client.${s.PascalWord()}(ctx, "${s.text()}"); errors.Is(err, ${s.product}.Err${s.Pascal}) { // mark
		fmt.Fprintln(os.Stderr, err)
		os.Exit(${s.random.whole(1, 3)})
	}
}
// endregion: show
`;
}
