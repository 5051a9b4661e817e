import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openfeature.contrib.providers.flagd.Config;
import dev.openfeature.contrib.providers.flagd.FlagdOptions;
import dev.openfeature.contrib.providers.flagd.FlagdProvider;
import dev.openfeature.sdk.Client;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.FlagEvaluationDetails;
import dev.openfeature.sdk.OpenFeatureAPI;
import dev.openfeature.sdk.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The real flagd provider for Java on one flag file, asked through the SDK. */
final class Engine {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int START_WITHIN_MS = 60_000;

    private final Client client;

    /** @param name keeps several engines in one process apart */
    Engine(String name, Path flags) {
        FlagdOptions options = FlagdOptions.builder()
                .resolverType(Config.Resolver.FILE)
                .offlineFlagSourcePath(flags.toString())
                .deadline(START_WITHIN_MS)
                .build();
        OpenFeatureAPI.getInstance().setProviderAndWait(name, new FlagdProvider(options));
        client = OpenFeatureAPI.getInstance().getClient(name);
    }

    static String version() {
        // Read from the name of the jar: the provider carries no version of its own.
        String jar = FlagdProvider.class.getProtectionDomain().getCodeSource().getLocation().getPath();
        return jar.replaceFirst(".*/flagd-", "").replaceFirst("\\.jar$", "");
    }

    Outcome evaluate(Case testCase) {
        EvaluationContext context = Contexts.of(testCase.context());
        String flag = testCase.flag();
        JsonNode fallback = testCase.fallback();
        return switch (testCase.type()) {
            case "boolean" -> outcome(client.getBooleanDetails(flag, fallback.booleanValue(), context));
            case "string" -> outcome(client.getStringDetails(flag, fallback.textValue(), context));
            case "number" -> outcome(client.getDoubleDetails(flag, fallback.doubleValue(), context));
            case "object" -> outcome(client.getObjectDetails(flag, Contexts.valueOf(fallback), context));
            default -> throw new IllegalArgumentException("unknown type " + testCase.type());
        };
    }

    private static Outcome outcome(FlagEvaluationDetails<?> details) {
        return new Outcome(jsonOf(details.getValue()), details.getVariant(), details.getReason());
    }

    private static JsonNode jsonOf(Object value) {
        return JSON.valueToTree(value instanceof Value wrapped ? plain(wrapped) : value);
    }

    /** {@code asObject} unwraps one level only. */
    private static Object plain(Value value) {
        if (value.isStructure()) {
            Map<String, Object> map = new HashMap<>();
            value.asStructure().asMap().forEach((key, inner) -> map.put(key, inner == null ? null : plain(inner)));
            return map;
        }
        return value.isList() ? value.asList().stream().map(Engine::plain).toArray() : value.asObject();
    }
}
