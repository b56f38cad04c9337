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

    private static final String DATA = "--data=";

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
            } else if (argument.startsWith(DATA)) {
                data = Path.of(argument.substring(DATA.length()));
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

    /** With the folder and the wish for a demo: {@code ./cadence dev} restarts with what Spring was given. */
    String[] forSpring() {
        List<String> all = new ArrayList<>(springArguments);
        all.add(DATA + data);
        if (!demo) {
            all.add("--no-demo");
        }
        return all.toArray(String[]::new);
    }
}
