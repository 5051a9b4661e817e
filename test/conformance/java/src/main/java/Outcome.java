import com.fasterxml.jackson.databind.JsonNode;

/** What an evaluation gives; a variant of null means that there is none. */
record Outcome(JsonNode value, String variant, String reason) {}
