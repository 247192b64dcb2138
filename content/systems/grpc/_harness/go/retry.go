package shop

import (
	"os"
	"syscall"
)

// Before 1.40, grpc-go follows a retryPolicy only with GRPC_GO_RETRY=on in its environment, which it reads before any
// line of the program runs. So the program starts itself anew.
func init() {
	const variable = "GRPC_GO_RETRY"
	if os.Getenv(variable) == "on" {
		return
	}
	os.Setenv(variable, "on")
	program, err := os.Executable()
	if err == nil {
		err = syscall.Exec(program, os.Args, os.Environ())
	}
	panic(err)
}
