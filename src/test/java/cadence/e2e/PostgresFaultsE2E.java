package cadence.e2e;

import cadence.testing.Kill;
import com.microsoft.playwright.Page;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** PostgreSQL is killed, all of it or its first process alone; Cadence starts it again by itself. */
class PostgresFaultsE2E extends NoteFaults {

    PostgresFaultsE2E() {
        super("postgres");
    }

    @Override
    void killOnce(RunningCadence own, Page page, Typist typist, Random random, int delay) throws Exception {
        boolean all = random.nextBoolean();
        CompletableFuture<Long> killed = later(delay, () -> {
            if (all) {
                Kill.postgres(own.data());
            } else {
                Kill.postmasterOnly(own.data());
            }
        });
        CompletableFuture<String> stored = killed.thenApplyAsync(then -> StoredText.of(own.data(), page.url()));
        typist.typeFor(across(delay));
        String first = stored.join();
        NeverLostE2E.awaitSaved(page);
        check(own, page, typist, typist.at(killed.join()), first);
    }
}
