package main

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
)

const shownDifferences = 10

// tally counts outcomes; it prints as the one-line summary that run.mjs reads.
type tally struct {
	Engine      string         `json:"engine"`
	Version     string         `json:"version"`
	Cases       int            `json:"cases"`
	Skipped     map[string]int `json:"skipped"`
	Differences int            `json:"differences"`
}

func newTally(engine, version string) *tally {
	return &tally{Engine: engine, Version: version, Skipped: map[string]int{}}
}

func (t *tally) record(c testCase, actual outcome) {
	t.Cases++
	// Both sides come from encoding/json, so numbers are float64 and DeepEqual is numeric.
	if reflect.DeepEqual(c.Expected, actual) {
		return
	}
	t.Differences++
	if t.Differences <= shownDifferences {
		fmt.Fprintf(os.Stderr, "%s case %d, flag %s, context %s: expected %s, got %s\n",
			t.Engine, c.ID, c.Flag, asJSON(c.Context), asJSON(c.Expected), asJSON(actual))
	}
}

func (t *tally) print() error {
	return json.NewEncoder(os.Stdout).Encode(t)
}

func asJSON(value any) string {
	text, err := json.Marshal(value)
	if err != nil {
		return err.Error()
	}
	return string(text)
}
