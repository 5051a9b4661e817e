import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Counts outcomes, shows the first differences, and prints the one line that run.mjs reads. */
final class Tally {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN_DIFFERENCES = 10;
    /** 5 equals 5.0; everything else by itself. JsonNode goes down into lists and objects with it. */
    private static final Comparator<JsonNode> NUMERIC = (a, b) -> {
        boolean same = a.isNumber() && b.isNumber() ? a.doubleValue() == b.doubleValue() : a.equals(b);
        return same ? 0 : 1;
    };

    private final String engine;
    private final String version;
    private final Map<String, Integer> skipped = new TreeMap<>();
    private int cases;
    private int differences;

    Tally(String engine, String version) {
        this.engine = engine;
        this.version = version;
    }

    void skip(String why) {
        skipped.merge(why, 1, Integer::sum);
    }

    void record(Case testCase, Outcome actual) throws JsonProcessingException {
        cases++;
        if (same(testCase.expected(), actual)) {
            return;
        }
        differences++;
        if (differences <= SHOWN_DIFFERENCES) {
            System.err.printf(
                    "%s case %d, flag %s, context %s: expected %s, got %s%n",
                    engine,
                    testCase.id(),
                    testCase.flag(),
                    testCase.context(),
                    JSON.writeValueAsString(testCase.expected()),
                    JSON.writeValueAsString(actual));
        }
    }

    private static boolean same(Outcome expected, Outcome actual) {
        return expected.value().equals(NUMERIC, actual.value())
                && Objects.equals(expected.variant(), actual.variant())
                && Objects.equals(expected.reason(), actual.reason());
    }

    /** Prints the summary; the process is to exit with the number returned. */
    int finish() throws JsonProcessingException {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("engine", engine);
        summary.put("version", version);
        summary.put("cases", cases);
        summary.put("skipped", skipped);
        summary.put("differences", differences);
        System.out.println(JSON.writeValueAsString(summary));
        return differences > 0 ? 1 : 0;
    }
}
