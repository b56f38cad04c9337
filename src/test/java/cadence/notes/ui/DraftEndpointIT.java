package cadence.notes.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cadence.notes.SessionNoteService;
import cadence.shared.AccountId;
import cadence.shared.AppointmentId;
import cadence.shared.ClinicId;
import cadence.testing.As;
import cadence.testing.Browser;
import cadence.testing.PostgresIT;
import cadence.testing.TestClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.crypto.password.PasswordEncoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Over real HTTP. */
class DraftEndpointIT extends PostgresIT {

    private static final String PASSWORD = "long enough to remember";

    @LocalServerPort
    private int port;

    @Autowired
    private PasswordEncoder encoder;

    @Autowired
    private SessionNoteService notes;

    private final JsonMapper json = JsonMapper.builder().build();
    private Browser browser;
    private AccountId elise;
    private AppointmentId session;

    @BeforeEach
    void make() {
        browser = new Browser(port);
        fixtures.jdbc().sql("delete from sign_in_attempt").update();
        ClinicId clinic = fixtures.clinic();
        elise = fixtures.therapist(clinic);
        givePassword(elise);
        session = fixtures.appointment(
                clinic, elise, fixtures.client(clinic), TestClock.START.minus(Duration.ofMinutes(90)), 60, "SCHEDULED");
    }

    @Test
    void a_page_learns_that_nobody_is_signed_in_signs_in_and_saves() {
        assertThat(standing().get("account").isNull()).isTrue();
        assertThat(put(standing(), elise, "Typed").statusCode()).isNotEqualTo(200);

        browser.signIn(elise + "@cadence.example", PASSWORD);
        JsonNode standing = standing();
        HttpResponse<String> answer = put(standing, elise, "Typed");

        assertThat(standing.get("account").asString()).isEqualTo(elise.toString());
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode kept = json.readTree(answer.body());
        assertThat(kept.get("version").asInt()).isEqualTo(1);
        assertThat(kept.get("at").asString()).isEqualTo("14:22:00");
        assertThat(kept.get("prints").get("subjective").asString()).isEqualTo("5:" + "Typed".hashCode());
        assertThat(stored()).isEqualTo("Typed");
    }

    @Test
    void without_its_token_nothing_is_saved() {
        browser.signIn(elise + "@cadence.example", PASSWORD);

        HttpResponse<String> answer = browser.put("/drafts/" + session, body(elise, "Typed"), Map.of());

        assertThat(answer.statusCode()).isNotEqualTo(200);
        assertThat(stored()).isEmpty();
    }

    @Test
    void another_persons_page_and_an_unknown_session_look_alike() {
        AccountId other = fixtures.therapist(fixtures.clinic());
        givePassword(other);
        browser.signIn(other + "@cadence.example", PASSWORD);

        HttpResponse<String> foreign = put(standing(), elise, "Typed");
        HttpResponse<String> unknown =
                browser.put("/drafts/" + AppointmentId.next(), body(other, "Typed"), header(standing()));

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(unknown.body()).isEmpty();
    }

    private JsonNode standing() {
        return json.readTree(browser.get("/sign-in/standing").body());
    }

    private HttpResponse<String> put(JsonNode standing, AccountId author, String text) {
        return browser.put("/drafts/" + session, body(author, text), header(standing));
    }

    private static Map<String, String> header(JsonNode standing) {
        return Map.of(standing.get("header").asString(), standing.get("token").asString());
    }

    private String body(AccountId author, String text) {
        return json.writeValueAsString(Map.of(
                "author", author.toString(),
                "version", 0,
                "fields", Map.of("subjective", text),
                "past", Map.of(),
                "chosen", false));
    }

    private String stored() {
        return As.person(elise, () -> notes.open(session)).content().part(cadence.notes.NotePart.SUBJECTIVE);
    }

    private void givePassword(AccountId account) {
        fixtures.jdbc()
                .sql("insert into credential (account_id, password_hash, changed_at) values (?, ?, ?)")
                .params(account.value(), encoder.encode(PASSWORD), cadence.testing.Fixtures.utc(clock.instant()))
                .update();
    }
}
