package shop

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Scene is what stands around client and server, played by the harness: see scene.ts and scenes/.
type Scene struct {
	// What it says, such as its address.
	Says map[string]interface{}

	commands io.WriteCloser
	answers  *bufio.Reader
	process  *exec.Cmd
	mutex    sync.Mutex
}

// Play starts a scene, with options as JSON.
func Play(name, options string) *Scene {
	process := exec.Command(os.Getenv("ERRDEX_NODE"), filepath.Join(os.Getenv("ERRDEX_HARNESS"), "scene.ts"), name, options)
	process.Stderr = os.Stderr
	commands, _ := process.StdinPipe()
	answers, _ := process.StdoutPipe()
	if err := process.Start(); err != nil {
		panic(err)
	}
	scene := &Scene{commands: commands, answers: bufio.NewReader(answers), process: process}
	scene.read(&scene.Says)
	return scene
}

// Address is where a client connects to.
func (scene *Scene) Address() string { return scene.Says["address"].(string) }

// Do asks for something that the scene does, such as "cut", and returns its answer.
func (scene *Scene) Do(what string) interface{} {
	scene.mutex.Lock()
	defer scene.mutex.Unlock()
	io.WriteString(scene.commands, what+"\n")
	var answer interface{}
	scene.read(&answer)
	return answer
}

// Close ends the scene.
func (scene *Scene) Close() {
	scene.commands.Close()
	scene.process.Wait()
}

func (scene *Scene) read(into interface{}) {
	line, err := scene.answers.ReadBytes('\n')
	if err != nil {
		panic(err)
	}
	if err := json.Unmarshal(line, into); err != nil {
		panic(err)
	}
}

// Relay plays a path on TCP to a server's address. It does "cut", "freeze" and "connections". An idle time other than 0
// closes connections over which nothing was sent for so long.
func Relay(address string, idle time.Duration) *Scene {
	_, port, _ := net.SplitHostPort(address)
	options := fmt.Sprintf(`{"port": %s}`, port)
	if idle > 0 {
		options = fmt.Sprintf(`{"port": %s, "idleMs": %d}`, port, idle.Milliseconds())
	}
	return Play("relay", options)
}

// Front plays a proxy that speaks HTTP/2, before a server's address. Answers are JSON, one for each request; the last is
// also for all that follow. It does "requests" and "fields".
func Front(address string, answers ...string) *Scene {
	return Play("front", fmt.Sprintf(`{"upstream": %q, "answers": [%s]}`, address, strings.Join(answers, ",")))
}
