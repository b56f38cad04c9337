package cadence.e2e;

import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Cadence is killed and started again; its PostgreSQL lives on. The session is gone, so one signs in again in the same tab. */
class AppFaultsE2E extends NoteFaults {

    AppFaultsE2E() {
        super("app");
    }

    @Override
    void killOnce(RunningCadence own, Page page, Typist typist, Random random, int delay) throws Exception {
        CompletableFuture<Long> killed = later(delay, own::kill);
        CompletableFuture<Void> again = killed.thenRunAsync(own::startAgain);
        typist.typeFor(across(delay));
        again.join();
        String stored = StoredText.of(own.data(), page.url());
        page.locator("cadence-draft-keeper vaadin-password-field").waitFor();
        Typist.Moment moment = typist.at(killed.join());
        NeverLostE2E.signInHere(page, THERAPIST);
        typist.awaitFreshPage();
        check(own, page, typist, moment, stored);
    }
}
