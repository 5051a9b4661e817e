// Command go asks flagd's own Go evaluator (github.com/open-feature/flagd/core)
// about every case of a conformance directory and counts the differences.
package main

import (
	"fmt"
	"os"
)

const engineName = "go-core"

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: go-core <directory with flags.json and cases.ndjson>")
		os.Exit(2)
	}
	differences, err := run(os.Args[1])
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	if differences > 0 {
		os.Exit(1)
	}
}

func run(directory string) (differences int, err error) {
	cases, err := readCases(directory)
	if err != nil {
		return 0, err
	}
	engine, err := newEngine(directory)
	if err != nil {
		return 0, err
	}
	tally := newTally(engineName, engineVersion())
	for _, c := range cases {
		tally.record(c, engine.evaluate(c))
	}
	return tally.Differences, tally.print()
}
