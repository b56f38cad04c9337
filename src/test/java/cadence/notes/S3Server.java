package cadence.notes;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * As much of S3 as files need, in memory: PUT, GET of a range, DELETE, each signed with version 4 over the content's SHA-256,
 * checked here from Amazon's description of it and not with the client's own library.
 */
final class S3Server implements AutoCloseable {

    private static final Pattern SIGNED = Pattern.compile(
            "AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8}/([^/]+)/s3/aws4_request), SignedHeaders=([^,]+), Signature=(\\w+)");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

    private final String bucket;
    private final String accessKey;
    private final String secretKey;
    private final HttpServer server;
    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();
    private volatile String kept = "";

    S3Server(String bucket, String accessKey, String secretKey) throws IOException {
        this.bucket = bucket;
        this.accessKey = accessKey;
        this.secretKey = secretKey;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    byte @Nullable [] object(String key) {
        return objects.get(key);
    }

    int size() {
        return objects.size();
    }

    /** Refuses from now on to delete this one. */
    void keep(String key) {
        kept = key;
    }

    /** The headers with which an object came. */
    String saidOf(String key) {
        return headers.getOrDefault(key, "");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            String path = exchange.getRequestURI().getRawPath();
            if (!isSigned(exchange, body)) {
                say(
                        exchange,
                        403,
                        "<Error><Code>SignatureDoesNotMatch</Code></Error>".getBytes(StandardCharsets.UTF_8));
            } else if (!path.startsWith("/" + bucket + "/")) {
                say(exchange, 404, "<Error><Code>NoSuchBucket</Code></Error>".getBytes(StandardCharsets.UTF_8));
            } else {
                serve(exchange, path.substring(bucket.length() + 2), body);
            }
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void serve(HttpExchange exchange, String key, byte[] body) throws IOException {
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(key, body);
                headers.put(key, exchange.getRequestHeaders().entrySet().toString());
                say(exchange, 200, new byte[0]);
            }
            case "DELETE" -> {
                if (key.equals(kept)) {
                    say(exchange, 403, "<Error><Code>AccessDenied</Code></Error>".getBytes(StandardCharsets.UTF_8));
                    return;
                }
                objects.remove(key);
                say(exchange, 204, new byte[0]);
            }
            default -> {
                byte[] whole = objects.get(key);
                Matcher range = RANGE.matcher(
                        String.valueOf(exchange.getRequestHeaders().getFirst("Range")));
                if (whole == null || !range.matches()) {
                    say(exchange, 404, "<Error><Code>NoSuchKey</Code></Error>".getBytes(StandardCharsets.UTF_8));
                } else {
                    int from = Integer.parseInt(range.group(1));
                    int to = Math.min(Integer.parseInt(range.group(2)) + 1, whole.length);
                    say(exchange, 206, Arrays.copyOfRange(whole, from, to));
                }
            }
        }
    }

    private static void say(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
    }

    private boolean isSigned(HttpExchange exchange, byte[] body) throws GeneralSecurityException {
        var sent = exchange.getRequestHeaders();
        Matcher signed = SIGNED.matcher(String.valueOf(sent.getFirst("Authorization")));
        String hash = String.valueOf(sent.getFirst("x-amz-content-sha256"));
        boolean nothing = body.length == 0 && hash.equals("UNSIGNED-PAYLOAD");
        if (!signed.matches()
                || !nothing
                        && !hash.equals(hex(MessageDigest.getInstance("SHA-256").digest(body)))) {
            return false;
        }
        List<String> names = List.of(signed.group(4).split(";"));
        String canonical = exchange.getRequestMethod() + "\n"
                + exchange.getRequestURI().getRawPath() + "\n\n"
                + names.stream()
                        .map(name -> name + ":"
                                + String.join(",", sent.getOrDefault(title(name), List.of()))
                                        .strip() + "\n")
                        .collect(Collectors.joining())
                + "\n" + signed.group(4) + "\n" + hash;
        String toSign = "AWS4-HMAC-SHA256\n" + sent.getFirst("x-amz-date") + "\n" + signed.group(2) + "\n"
                + hex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        byte[] key = ("AWS4" + secretKey).getBytes(StandardCharsets.UTF_8);
        for (String part : signed.group(2).split("/")) {
            key = mac(key, part);
        }
        return signed.group(1).equals(accessKey) && hex(mac(key, toSign)).equals(signed.group(5));
    }

    /** How the JDK's server spells a header's name. */
    private static String title(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static byte[] mac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
