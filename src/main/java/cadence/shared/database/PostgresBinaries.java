package cadence.shared.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once per person and version into that person's cache folder. */
final class PostgresBinaries {

    private static final String VERSION = "postgresql-18.6";
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rwx------");

    private PostgresBinaries() {}

    /** The folder that holds {@code bin}, {@code lib} and {@code share}. */
    static Path unpacked(Path dataFolder) {
        try {
            Path home = cache(dataFolder);
            Path ready = home.resolve(VERSION);
            if (!Files.isDirectory(ready)) {
                unpackInto(home, ready);
            }
            return ready;
        } catch (IOException e) {
            throw new EmbeddedServerException("PostgreSQL's programs cannot be unpacked: " + e.getMessage(), e);
        }
    }

    private static Path cache(Path dataFolder) throws IOException {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path base = xdg != null && !xdg.isBlank() ? Path.of(xdg) : Path.of(System.getProperty("user.home"), ".cache");
        try {
            return privateFolder(base.resolve("cadence"));
        } catch (IOException noHome) {
            return privateFolder(dataFolder.resolve("cache"));
        }
    }

    private static Path privateFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PRIVATE);
        return folder;
    }

    private static void unpackInto(Path home, Path ready) throws IOException {
        Path unfinished = Files.createTempDirectory(home, "unpacking-");
        try (InputStream packed = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, unfinished);
            }
        }
        try {
            Files.move(unfinished, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Another run was quicker; its copy is the same.
            Folders.delete(unfinished);
            if (!Files.isDirectory(ready)) {
                throw e;
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("a name that leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Path parent = target.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target);
            if (target.startsWith(folder.resolve("bin"))) {
                Files.setPosixFilePermissions(target, PRIVATE);
            }
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.contains("linux")) {
            return "Linux";
        }
        if (name.contains("mac")) {
            return "Darwin";
        }
        throw new EmbeddedServerException(
                "Cadence brings PostgreSQL for Linux and macOS only; set SPRING_DATASOURCE_URL to use a server.");
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return name.equals("amd64") ? "x86_64" : name;
    }
}
