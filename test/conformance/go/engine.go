package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"

	"github.com/open-feature/flagd/core/pkg/evaluator"
	"github.com/open-feature/flagd/core/pkg/logger"
	"github.com/open-feature/flagd/core/pkg/model"
	"github.com/open-feature/flagd/core/pkg/store"
	"github.com/open-feature/flagd/core/pkg/sync"
	"go.uber.org/zap"
)

const (
	coreModule = "github.com/open-feature/flagd/core"
	source     = "flags.json"
)

type engine struct {
	evaluator *evaluator.JSON
}

func newEngine(directory string) (*engine, error) {
	flags, err := os.ReadFile(filepath.Join(directory, source))
	if err != nil {
		return nil, err
	}
	// The engine logs an error line for each operand of a wrong type; here those are the test.
	quiet := logger.NewLogger(zap.NewNop(), false)
	flagStore, err := store.NewStore(quiet, []string{source})
	if err != nil {
		return nil, err
	}
	e := &engine{evaluator: evaluator.NewJSON(quiet, flagStore)}
	if err := e.evaluator.SetState(sync.DataSync{FlagData: string(flags), Source: source}); err != nil {
		return nil, fmt.Errorf("%s was refused: %w", source, err)
	}
	return e, nil
}

func (e *engine) evaluate(c testCase) outcome {
	value, variant, reason, err := e.resolve(c)
	switch {
	case err != nil:
		return outcome{Value: c.Fallback, Reason: model.ErrorReason}
	case reason == model.FallbackReason:
		// "Use the caller's default": what flagd's API layer turns into DEFAULT.
		return outcome{Value: c.Fallback, Reason: model.DefaultReason}
	case reason == model.DisabledReason:
		return outcome{Value: c.Fallback, Reason: reason}
	}
	return outcome{Value: value, Variant: &variant, Reason: reason}
}

func (e *engine) resolve(c testCase) (value any, variant, reason string, err error) {
	ctx, noRequestID := context.Background(), ""
	switch c.Type {
	case "boolean":
		value, variant, reason, _, err = e.evaluator.ResolveBooleanValue(ctx, noRequestID, c.Flag, c.Context)
	case "string":
		value, variant, reason, _, err = e.evaluator.ResolveStringValue(ctx, noRequestID, c.Flag, c.Context)
	case "number":
		value, variant, reason, _, err = e.evaluator.ResolveFloatValue(ctx, noRequestID, c.Flag, c.Context)
	case "object":
		value, variant, reason, _, err = e.evaluator.ResolveObjectValue(ctx, noRequestID, c.Flag, c.Context)
	default:
		err = fmt.Errorf("case %d: unknown type %q", c.ID, c.Type)
	}
	return value, variant, reason, err
}

// engineVersion reads the version that was really linked in.
func engineVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, module := range info.Deps {
		if module.Path == coreModule {
			return module.Version[1:]
		}
	}
	return "unknown"
}
