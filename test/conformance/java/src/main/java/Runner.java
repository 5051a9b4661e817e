import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Asks the real flagd provider for Java, in file mode and through the SDK, about every case. */
public final class Runner {

    private static final String OLD_DRAWS = "a draw: this provider still buckets as v1";

    private Runner() {}

    /** @param arguments the directory with flags.json and cases.ndjson */
    public static void main(String[] arguments) throws IOException {
        System.exit(run(Path.of(arguments[0])));
    }

    private static int run(Path directory) throws IOException {
        Path flags = directory.resolve("flags.json");
        Set<String> incomparable = Draws.areV2() ? Set.of() : Draws.flagsThatDraw(flags);
        Engine engine = new Engine("cases", flags);
        Tally tally = new Tally("java", Engine.version());
        for (Case testCase : Case.readAll(directory)) {
            Optional<String> why = incomparable.contains(testCase.flag())
                    ? Optional.of(OLD_DRAWS)
                    : Contexts.whyImpossible(testCase.context());
            if (why.isPresent()) {
                tally.skip(why.get());
            } else {
                tally.record(testCase, engine.evaluate(testCase));
            }
        }
        return tally.finish();
    }
}
