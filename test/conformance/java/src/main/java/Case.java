import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One evaluation and what it must give. */
record Case(int id, String flag, String type, JsonNode fallback, JsonNode context, Outcome expected) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Case> readAll(Path directory) throws IOException {
        try (var lines = Files.lines(directory.resolve("cases.ndjson"))) {
            return lines.filter(line -> !line.isBlank()).map(Case::parse).toList();
        }
    }

    private static Case parse(String line) {
        try {
            return JSON.readValue(line, Case.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
