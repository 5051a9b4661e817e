package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
)

// maxCaseBytes bounds one line of cases.ndjson; a context can hold long lists.
const maxCaseBytes = 16 << 20

// outcome is what an evaluation gives. A nil variant means that there is none.
type outcome struct {
	Value   any     `json:"value"`
	Variant *string `json:"variant"`
	Reason  string  `json:"reason"`
}

type testCase struct {
	ID       int            `json:"id"`
	Flag     string         `json:"flag"`
	Type     string         `json:"type"`
	Fallback any            `json:"fallback"`
	Context  map[string]any `json:"context"`
	Expected outcome        `json:"expected"`
}

func readCases(directory string) ([]testCase, error) {
	file, err := os.Open(filepath.Join(directory, "cases.ndjson"))
	if err != nil {
		return nil, err
	}
	defer file.Close()

	var cases []testCase
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, maxCaseBytes)
	for lines.Scan() {
		if len(lines.Bytes()) == 0 {
			continue
		}
		var c testCase
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			return nil, fmt.Errorf("cases.ndjson, case %d: %w", len(cases)+1, err)
		}
		cases = append(cases, c)
	}
	return cases, lines.Err()
}
