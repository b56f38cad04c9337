package cadence.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A resource of the demo data: one thing a line, its cells parted by bars; a line that begins with # is a remark. */
final class Lines {

    private Lines() {}

    /** One line. A missing cell at the end reads as an empty one. */
    record Line(List<String> cells) {

        String text(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        boolean has(int index) {
            return !text(index).isEmpty();
        }

        int number(int index) {
            return Integer.parseInt(text(index));
        }
    }

    static List<Line> of(String name) {
        List<Line> lines = new ArrayList<>();
        for (String line : raw(name)) {
            lines.add(new Line(
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList()));
        }
        return List.copyOf(lines);
    }

    /** The lines themselves, without remarks and empty lines. */
    static List<String> raw(String name) {
        try (InputStream in = Lines.class.getResourceAsStream("/demo/" + name)) {
            if (in == null) {
                throw new IllegalStateException("demo/" + name + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
