package cadence;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the operator typed.
 *
 * @param admin the email of the first admin to invite, or empty for an ordinary run
 */
record StartOptions(Path data, boolean demo, String admin, List<String> springArguments) {

    static StartOptions parse(String... arguments) {
        Path data = Path.of("data");
        boolean demo = true;
        String admin = "";
        List<String> rest = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            boolean hasValue = i + 1 < arguments.length;
            if (argument.equals("--port") && hasValue) {
                rest.add("--server.port=" + arguments[++i]);
            } else if (argument.equals("--data") && hasValue) {
                data = Path.of(arguments[++i]);
            } else if (argument.equals("admin") && hasValue && i == 0) {
                admin = arguments[++i];
            } else if (argument.equals("--no-demo")) {
                demo = false;
            } else {
                rest.add(argument);
            }
        }
        return new StartOptions(data, demo && admin.isEmpty(), admin, List.copyOf(rest));
    }

    boolean invitesAdmin() {
        return !admin.isEmpty();
    }

    String[] forSpring() {
        return springArguments.toArray(String[]::new);
    }
}
