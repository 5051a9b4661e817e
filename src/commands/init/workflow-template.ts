/** What stands for the commit of the release; only the reader of the workflow can look it up. */
const COMMIT_PLACEHOLDER = '0'.repeat(40);

/** `.github/workflows/flaghoist.yml`. */
export const workflowTemplate = `name: Flags

on:
  pull_request:
  merge_group:

permissions: {}

concurrency:
  group: flags-\${{ github.event.pull_request.number || github.sha }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  check:
    name: Check the flags
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read # to read the flags
      pull-requests: write # to write the one comment
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          fetch-depth: 0 # the rules about time read what was merged when
          persist-credentials: false
      # Replace the zeros by the full commit id of the release: a tag can be moved, a commit cannot.
      - uses: flaghoist/flaghoist@${COMMIT_PLACEHOLDER} # v0.1.0
`;
