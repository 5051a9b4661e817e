import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** What has to do with {@code fractional}, whose hash changed between generations of flagd. */
final class Draws {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FRACTIONAL = "\"fractional\"";
    private static final String PROBE_FLAG = "probe";
    /**
     * The hash of "probe:2" is 0xda61cbf2, so v2 gives "b"; v1, which takes the absolute value, and v3,
     * which hashes CBOR, give "a".
     */
    private static final String PROBE = """
            {"flags":{"probe":{"state":"ENABLED","variants":{"a":"a","b":"b"},"defaultVariant":"a",
            "targeting":{"fractional":["probe:2",["a",1],["b",1]]}}}}""";

    private Draws() {}

    /** The keys of the flags that hash something. */
    static Set<String> flagsThatDraw(Path flags) throws IOException {
        Set<String> keys = new HashSet<>();
        JSON.readTree(flags.toFile()).get("flags").properties().forEach(flag -> {
            JsonNode targeting = flag.getValue().path("targeting");
            if (targeting.toString().contains(FRACTIONAL)) {
                keys.add(flag.getKey());
            }
        });
        return keys;
    }

    /** Whether this provider buckets as v2, asked of the provider itself so that a newer one is noticed. */
    static boolean areV2() throws IOException {
        Path file = Files.createTempFile("flaghoist-probe", ".json");
        try {
            Files.writeString(file, PROBE);
            Case question = new Case(0, PROBE_FLAG, "string", JSON.valueToTree("a"), JSON.createObjectNode(), null);
            return new Engine(PROBE_FLAG, file).evaluate(question).value().asText().equals("b");
        } finally {
            Files.delete(file);
        }
    }
}
