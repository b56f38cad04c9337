package cadence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the operator typed. */
record StartOptions(Path data, boolean demo, List<String> springArguments) {

    static StartOptions parse(String... arguments) {
        Path data = Path.of("data");
        boolean demo = true;
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            boolean hasValue = i + 1 < arguments.length;
            if (argument.equals("--port") && hasValue) {
                rest.add("--server.port=" + arguments[++i]);
            } else if (argument.equals("--data") && hasValue) {
                data = Path.of(arguments[++i]);
            } else if (argument.equals("--no-demo")) {
                demo = false;
            } else {
                rest.add(argument);
            }
        }
        return new StartOptions(data, demo, List.copyOf(rest));
    }

    String[] forSpring() {
        return springArguments.toArray(String[]::new);
    }
}
