package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cadence.shared.Refused;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Speaks with a server that speaks ClamAV's protocol as its manual has it (clamd, INSTREAM). */
class VirusScanTest {

    @Test
    void the_scanner_gets_the_whole_file_and_what_it_passes_is_kept() throws Exception {
        byte[] content = new byte[150_000];
        content[149_999] = 7;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CompletableFuture<byte[]> seen = answer(server, "stream: OK");
            assertThatCode(() -> scan(server.getLocalPort()).scan("calf.png", content))
                    .doesNotThrowAnyException();
            assertThat(seen.get()).isEqualTo(content);
        }
    }

    @Test
    void what_the_scanner_finds_is_refused() throws Exception {
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            answer(server, "stream: Eicar-Test-Signature FOUND");
            refused("notes.file.infected", scan(server.getLocalPort()));
        }
    }

    @Test
    void without_an_answer_nothing_is_kept() throws Exception {
        int port;
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = server.getLocalPort();
        }
        refused("notes.file.not-scanned", scan(port));
    }

    @Test
    void where_no_scanner_is_configured_none_is_asked() {
        var scan = new VirusScan("", 3310);
        assertThat(scan.isConfigured()).isFalse();
        assertThatCode(() -> scan.scan("calf.png", new byte[] {1})).doesNotThrowAnyException();
    }

    private static void refused(String reason, VirusScan scan) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> scan.scan("calf.png", new byte[] {1, 2, 3}))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    private static VirusScan scan(int port) {
        return new VirusScan("127.0.0.1", port);
    }

    private static CompletableFuture<byte[]> answer(ServerSocket server, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = server.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
                if (!"zINSTREAM\0".equals(command)) {
                    throw new IllegalStateException(command);
                }
                var content = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    content.write(in.readNBytes(length));
                }
                socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
                return content.toByteArray();
            } catch (IOException failed) {
                throw new IllegalStateException(failed);
            }
        });
    }
}
