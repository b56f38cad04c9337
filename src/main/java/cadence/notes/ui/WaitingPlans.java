package cadence.notes.ui;

import cadence.plans.ReplanService;
import cadence.plans.WaitingPlan;
import cadence.shared.ClinicId;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Plans a therapist's active plans anew in the background, as that therapist: a thousand take longer than a page may. */
@SpringComponent
class WaitingPlans {

    private static final Logger LOG = LoggerFactory.getLogger(WaitingPlans.class);
    private static final int AT_A_TIME = 2;

    private final ReplanService plans;
    private final Semaphore places = new Semaphore(AT_A_TIME);

    WaitingPlans(ReplanService plans) {
        this.plans = plans;
    }

    /** What was found; read by the page that waits. */
    static final class Job {

        private volatile @Nullable List<WaitingPlan> found;
        private volatile boolean over;

        /** Null until it is known, and if it could not be found out. */
        @Nullable
        List<WaitingPlan> found() {
            return found;
        }

        boolean over() {
            return over;
        }

        /** Nobody waits for it any more. */
        void giveUp() {
            over = true;
        }
    }

    Job start(Set<ClinicId> scope) {
        var job = new Job();
        Thread.ofVirtual().name("waiting-plans").start(new DelegatingSecurityContextRunnable(() -> work(scope, job)));
        return job;
    }

    private void work(Set<ClinicId> scope, Job job) {
        try {
            places.acquire();
            try {
                if (!job.over) {
                    job.found = plans.waiting(scope);
                }
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("Plans could not be looked through", e);
        }
        job.over = true;
    }
}
