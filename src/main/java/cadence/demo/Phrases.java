package cadence.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sentences by section and key: {@code [calf]} followed by lines such as {@code plan: Heel drops}. */
final class Phrases {

    private final Map<String, List<String>> phrases = new HashMap<>();

    static Phrases of(String name) {
        Phrases result = new Phrases();
        String section = "";
        for (String line : Lines.raw(name)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                int colon = line.indexOf(':');
                result.phrases
                        .computeIfAbsent(section + "." + line.substring(0, colon), key -> new ArrayList<>())
                        .add(line.substring(colon + 1).strip());
            }
        }
        return result;
    }

    boolean has(String section, String key) {
        return phrases.containsKey(section + "." + key);
    }

    List<String> all(String section, String key) {
        List<String> found = phrases.get(section + "." + key);
        if (found == null) {
            throw new IllegalStateException("no phrase " + section + "." + key);
        }
        return found;
    }
}
