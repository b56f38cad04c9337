package cadence.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Counts over any number of runs: a file keeps the sums, so that parts add up. */
final class FaultFigures {

    private final Path file;
    private final Properties sums = new Properties();
    private final Properties run = new Properties();

    /** @param file where sums are kept from one run to the next; empty for this run only */
    FaultFigures(String file) {
        this.file = Path.of(file);
        if (!file.isEmpty() && Files.exists(this.file)) {
            try (Reader reader = Files.newBufferedReader(this.file)) {
                sums.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One kill; what was counted before stays counted whatever follows. */
    void add(String what, int typed, Typist.Moment moment, int lost) {
        for (Properties counted : new Properties[] {sums, run}) {
            sum(counted, what + ".kills", 1);
            sum(counted, what + ".typed", typed);
            sum(counted, what + ".acknowledged", moment.acknowledged());
            sum(counted, what + ".lost", lost);
            sum(counted, what + ".waiting", moment.waiting());
            most(counted, what + ".longest-ms", moment.stretch());
        }
        save();
    }

    long lost() {
        return number(run, "app.lost") + number(run, "postgres.lost");
    }

    void print() {
        print("this run", run);
        if (!file.toString().isEmpty()) {
            print("all runs", sums);
        }
    }

    /** How many characters two texts have in common from their beginning. */
    static int common(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return length;
    }

    private static void print(String title, Properties counted) {
        for (String what : new String[] {"app", "postgres"}) {
            System.out.printf(
                    "%s, %s killed %d times: %d characters typed, %d called saved at the kills, %d of them lost; "
                            + "%d waiting, the longest for %.2f s, all of them saved afterwards%n",
                    title,
                    what,
                    number(counted, what + ".kills"),
                    number(counted, what + ".typed"),
                    number(counted, what + ".acknowledged"),
                    number(counted, what + ".lost"),
                    number(counted, what + ".waiting"),
                    number(counted, what + ".longest-ms") / 1000.0);
        }
    }

    private void save() {
        if (file.toString().isEmpty()) {
            return;
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            sums.store(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sum(Properties counted, String name, long by) {
        counted.setProperty(name, Long.toString(number(counted, name) + by));
    }

    private static void most(Properties counted, String name, long value) {
        counted.setProperty(name, Long.toString(Math.max(number(counted, name), value)));
    }

    private static long number(Properties counted, String name) {
        return Long.parseLong(counted.getProperty(name, "0"));
    }
}
