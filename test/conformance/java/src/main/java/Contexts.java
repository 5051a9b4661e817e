import com.fasterxml.jackson.databind.JsonNode;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.ImmutableContext;
import dev.openfeature.sdk.ImmutableStructure;
import dev.openfeature.sdk.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the JSON of a case into what the SDK's API takes. */
final class Contexts {

    private static final String TARGETING_KEY = "targetingKey";

    private Contexts() {}

    /** Why the SDK cannot be given this context, if it cannot. */
    static Optional<String> whyImpossible(JsonNode context) {
        JsonNode key = context.get(TARGETING_KEY);
        if (key == null) {
            return Optional.empty();
        }
        if (!key.isTextual()) {
            return Optional.of("the SDK takes only text as targetingKey");
        }
        return key.textValue().isBlank() ? Optional.of("the SDK drops a blank targetingKey") : Optional.empty();
    }

    static EvaluationContext of(JsonNode context) {
        Map<String, Value> attributes = valuesOf(context);
        Value key = attributes.remove(TARGETING_KEY);
        return key == null ? new ImmutableContext(attributes) : new ImmutableContext(key.asString(), attributes);
    }

    /** A Value holds an int or a double; other integers go in as doubles. */
    static Value valueOf(JsonNode json) {
        return switch (json.getNodeType()) {
            case BOOLEAN -> new Value(json.booleanValue());
            case STRING -> new Value(json.textValue());
            case NUMBER -> json.isInt() ? new Value(json.intValue()) : new Value(json.doubleValue());
            case ARRAY -> new Value(listOf(json));
            case OBJECT -> new Value(new ImmutableStructure(valuesOf(json)));
            default -> new Value();
        };
    }

    private static List<Value> listOf(JsonNode array) {
        List<Value> list = new ArrayList<>();
        array.forEach(element -> list.add(valueOf(element)));
        return list;
    }

    private static Map<String, Value> valuesOf(JsonNode object) {
        Map<String, Value> values = new HashMap<>();
        object.properties().forEach(entry -> values.put(entry.getKey(), valueOf(entry.getValue())));
        return values;
    }
}
