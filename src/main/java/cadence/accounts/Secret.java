package cadence.accounts;

import cadence.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A secret of 256 random bits for a link. Only its digest is kept. */
record Secret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 in hexadecimal: enough for a secret that cannot be guessed. */
    String digest() {
        return digest(text);
    }

    static String digest(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    String hashedBy(PasswordEncoder encoder) {
        return String.valueOf(encoder.encode(text));
    }

    /** Nothing of the secret: records end up in logs. */
    @Override
    public String toString() {
        return "Secret";
    }
}
