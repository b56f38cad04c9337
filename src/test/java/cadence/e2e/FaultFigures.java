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
    private final String what;
    private final Properties sums = new Properties();
    private final Properties run = new Properties();

    /**
     * @param file where sums are kept from one run to the next, each kind in one of its own; empty for this run only
     * @param what what is killed
     */
    FaultFigures(String file, String what) {
        this.file = Path.of(file.isEmpty() ? "" : file + "." + what);
        this.what = what;
        if (!file.isEmpty() && Files.exists(this.file)) {
            try (Reader reader = Files.newBufferedReader(this.file)) {
                sums.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** One kill; what was counted before stays counted whatever follows. */
    void add(int typed, Typist.Moment moment, int lost) {
        for (Properties counted : new Properties[] {sums, run}) {
            sum(counted, "kills", 1);
            sum(counted, "typed", typed);
            sum(counted, "acknowledged", moment.acknowledged());
            sum(counted, "lost", lost);
            sum(counted, "waiting", moment.waiting());
            most(counted, "longest-ms", moment.stretch());
        }
        save();
    }

    long lost() {
        return number(run, "lost");
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

    private void print(String title, Properties counted) {
        System.out.printf(
                "%s, %s killed %d times: %d characters typed, %d called saved at the kills, %d of them lost; "
                        + "%d waiting, the longest for %.2f s, all of them saved afterwards%n",
                title,
                what,
                number(counted, "kills"),
                number(counted, "typed"),
                number(counted, "acknowledged"),
                number(counted, "lost"),
                number(counted, "waiting"),
                number(counted, "longest-ms") / 1000.0);
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
