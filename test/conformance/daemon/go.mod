module flaghoist/test/conformance/daemon

go 1.25.0

tool github.com/open-feature/flagd/flagd

require github.com/open-feature/flagd/flagd v0.16.0
