package cadence.notes;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What may be attached: pictures and PDF. What a file is, its content says; its name has to agree. */
public enum AttachmentType {
    JPEG("image/jpeg", true, "jpg", "jpeg"),
    PNG("image/png", true, "png"),
    GIF("image/gif", true, "gif"),
    WEBP("image/webp", false, "webp"),
    HEIC("image/heic", false, "heic", "heif"),
    PDF("application/pdf", false, "pdf");

    private final String mediaType;
    private final boolean readable;
    private final List<String> endings;

    AttachmentType(String mediaType, boolean readable, String... endings) {
        this.mediaType = mediaType;
        this.readable = readable;
        this.endings = List.of(endings);
    }

    public String mediaType() {
        return mediaType;
    }

    public boolean isImage() {
        return this != PDF;
    }

    /** Whether every browser shows it. */
    public boolean isShownByBrowsers() {
        return isImage() && this != HEIC;
    }

    /** Whether this machine can decode it. */
    boolean isReadable() {
        return readable;
    }

    boolean isNameOf(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(ending -> lower.endsWith("." + ending));
    }

    static Optional<AttachmentType> of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType) || type == HEIC && mediaType.equals("image/heif"))
                .findFirst();
    }

    /** Endings of names, with their dots, for the browser's file picker. */
    public static List<String> endings() {
        return Arrays.stream(values())
                .flatMap(type -> type.endings.stream())
                .map(ending -> "." + ending)
                .toList();
    }
}
