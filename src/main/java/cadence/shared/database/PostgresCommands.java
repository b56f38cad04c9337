package cadence.shared.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs {@code initdb} and {@code pg_ctl}. As root through {@code unshare -U}, for PostgreSQL refuses to run as root. */
final class PostgresCommands {

    record Outcome(int exitCode, String output) {
        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private final Path home;

    PostgresCommands(Path home) {
        this.home = home;
    }

    Outcome run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("unshare");
            command.add("-U");
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        try {
            return execute(command);
        } catch (IOException e) {
            throw new EmbeddedServerException(program + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException(program + " was interrupted.", e);
        }
    }

    private static Outcome execute(List<String> command) throws IOException, InterruptedException {
        // Into a file: the server inherits the streams of pg_ctl, so a pipe would never end.
        Path output = Files.createTempFile("cadence-postgres-", ".out");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().removeIf(name -> name.startsWith("PG"));
            environment.put("LC_ALL", "C");
            int exitCode = builder.start().waitFor();
            return new Outcome(
                    exitCode, Files.readString(output, StandardCharsets.UTF_8).strip());
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
