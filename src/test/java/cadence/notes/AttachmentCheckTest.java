package cadence.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cadence.shared.Refused;
import cadence.testing.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttachmentCheckTest {

    private final AttachmentCheck check = new AttachmentCheck();

    @ParameterizedTest
    @CsvSource({"calf.jpg, jpg, JPEG", "calf.JPEG, jpg, JPEG", "calf.png, png, PNG", "calf.gif, gif, GIF"})
    void a_picture_is_what_its_content_says(String name, String kind, AttachmentType type) {
        assertThat(check.check(name, Samples.picture(kind))).isEqualTo(type);
    }

    @Test
    void a_quiet_pdf_is_kept() {
        assertThat(check.check("letter.pdf", Samples.pdf(false))).isEqualTo(AttachmentType.PDF);
    }

    @Test
    void what_may_not_be_kept_is_refused_with_its_reason() {
        refused("notes.file.empty", "calf.png", new byte[0]);
        refused("notes.file.too-big", "calf.png", Samples.large(21 * 1024 * 1024));
        refused("notes.file.kind", "calf.svg", Samples.scriptedSvg());
        refused("notes.file.kind", "calf.png", Samples.scriptedSvg());
        refused("notes.file.kind", "calf.jpg", new byte[] {'M', 'Z', 0, 1, 2, 3});
        refused("notes.file.ending", "calf.png", Samples.picture("jpg"));
        refused("notes.file.ending", "calf.png.exe", Samples.picture("png"));
        refused("notes.file.two-things", "calf.gif", Samples.pictureThatIsAPage());
        refused("notes.file.two-things", "calf.png", Samples.pictureThatIsAnArchive());
        refused("notes.file.acts", "letter.pdf", Samples.pdf(true));
        refused("notes.file.broken", "calf.png", half(Samples.picture("png"), 20));
        refused("notes.file.broken", "letter.pdf", half(Samples.pdf(false), 40));
    }

    @Test
    void exactly_twenty_megabytes_are_not_too_big() {
        assertThat(check.check("calf.png", Samples.large(20 * 1024 * 1024))).isEqualTo(AttachmentType.PNG);
    }

    @Test
    void a_small_picture_is_made_of_pictures_and_pages() {
        var thumbnails = new Thumbnails();
        assertThat(thumbnails.of(AttachmentType.JPEG, Samples.picture("jpg"))).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(thumbnails.of(AttachmentType.PDF, Samples.pdf(false))).startsWith((byte) 0x89, 'P', 'N', 'G');
        assertThat(thumbnails.of(AttachmentType.HEIC, new byte[] {1})).isNull();
    }

    private void refused(String reason, String name, byte[] content) {
        assertThatExceptionOfType(Refused.class)
                .as(name + " " + reason)
                .isThrownBy(() -> check.check(name, content))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    private static byte[] half(byte[] content, int bytes) {
        return java.util.Arrays.copyOf(content, bytes);
    }
}
