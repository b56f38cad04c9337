package cadence.shared.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** One random password per role, kept in libpq's own password file format, mode 0600, so that any client can use it. */
final class Passwords {

    private static final int RANDOM_BYTES = 24;

    private final Map<DatabaseRole, String> byRole;

    private Passwords(Map<DatabaseRole, String> byRole) {
        this.byRole = byRole;
    }

    String of(DatabaseRole role) {
        String password = byRole.get(role);
        if (password == null) {
            throw new EmbeddedServerException("The password file has no line for " + role.user() + ".");
        }
        return password;
    }

    static Passwords read(Path file) {
        try {
            Map<DatabaseRole, String> found = new EnumMap<>(DatabaseRole.class);
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split(":", 5);
                for (DatabaseRole role : DatabaseRole.values()) {
                    if (parts.length == 5 && parts[3].equals(role.user())) {
                        found.put(role, parts[4]);
                    }
                }
            }
            return new Passwords(found);
        } catch (IOException e) {
            throw new EmbeddedServerException("The database's passwords in " + file + " cannot be read.", e);
        }
    }

    /** Makes new passwords and returns once they are on the disk. */
    static Passwords create(Path file) {
        SecureRandom random = new SecureRandom();
        Map<DatabaseRole, String> fresh = new EnumMap<>(DatabaseRole.class);
        StringBuilder text = new StringBuilder();
        for (DatabaseRole role : DatabaseRole.values()) {
            byte[] bytes = new byte[RANDOM_BYTES];
            random.nextBytes(bytes);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            fresh.put(role, password);
            text.append("127.0.0.1:*:*:")
                    .append(role.user())
                    .append(':')
                    .append(password)
                    .append('\n');
        }
        try {
            Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
            Files.deleteIfExists(unfinished);
            try (FileChannel out = FileChannel.open(
                    unfinished,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
                out.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
                out.force(true);
            }
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new EmbeddedServerException("The database's passwords cannot be written to " + file + ".", e);
        }
        return new Passwords(fresh);
    }
}
