package cadence.notes;

import cadence.shared.Refused;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks ClamAV (its INSTREAM command) where one is configured: cadence.clamav.host and cadence.clamav.port. Where it is, nothing
 * is kept that it has not seen.
 */
@Component
class VirusScan {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScan.class);
    private static final int PIECE = 64 * 1024;
    private static final int TIMEOUT_MS = 20_000;

    private final String host;
    private final int port;

    VirusScan(@Value("${cadence.clamav.host:}") String host, @Value("${cadence.clamav.port:3310}") int port) {
        this.host = host;
        this.port = port;
    }

    boolean isConfigured() {
        return !host.isBlank();
    }

    /** @throws Refused if something was found, or the scanner gave no answer */
    void scan(String fileName, byte[] content) {
        if (!isConfigured()) {
            return;
        }
        String answer;
        try {
            answer = ask(content);
        } catch (IOException unreachable) {
            LOG.warn("The virus scanner gives no answer; files are refused until it does.");
            throw new Refused("file", "notes.file.not-scanned", fileName);
        }
        if (!answer.endsWith(" OK")) {
            throw new Refused("file", "notes.file.infected", fileName);
        }
    }

    private String ask(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MS);
            socket.setSoTimeout(TIMEOUT_MS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            String answer = new String(socket.getInputStream().readNBytes(4096), StandardCharsets.US_ASCII);
            return answer.replace("\0", "").strip();
        }
    }
}
