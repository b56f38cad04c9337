package cadence.notes.ui;

import cadence.access.Destination;
import cadence.access.Rights;
import cadence.clinics.ClinicChoice;
import cadence.notes.CoSignatureService;
import cadence.notes.MissingNotesService;
import cadence.notes.TodayService;
import cadence.shared.ClinicId;
import com.vaadin.flow.component.Component;
import java.util.OptionalInt;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This room's places in the navigation. */
@Configuration(proxyBeanMethods = false)
class NoteDestinations {

    @Bean
    Destination todayDestination() {
        return new Place("notes.today.title", "clock", TodayView.class, 10) {
            @Override
            public boolean visibleTo(Rights rights) {
                return rights.isTherapist();
            }
        };
    }

    @Bean
    Destination unfinishedNotesDestination(
            TodayService service, CoSignatureService coSignatures, ObjectProvider<ClinicChoice> clinics) {
        return new Place("notes.unfinished.title", "doc", UnfinishedNotesView.class, 40) {
            @Override
            public boolean visibleTo(Rights rights) {
                return rights.isTherapist();
            }

            @Override
            public OptionalInt count() {
                Set<ClinicId> scope = clinics.getObject().scope();
                return OptionalInt.of(service.unfinishedCount(scope) + coSignatures.waitingCount(scope));
            }
        };
    }

    @Bean
    Destination missingNotesDestination(MissingNotesService service, ObjectProvider<ClinicChoice> clinics) {
        return new Place("notes.missing.title", "doc", MissingNotesView.class, 45) {
            @Override
            public boolean visibleTo(Rights rights) {
                return rights.isManager();
            }

            @Override
            public OptionalInt count() {
                return OptionalInt.of(service.count(clinics.getObject().scope()));
            }
        };
    }

    @Bean
    Destination dueBackDestination() {
        return new Place("notes.due", "undo", DueBackView.class, 35) {
            @Override
            public boolean visibleTo(Rights rights) {
                return rights.isManager();
            }
        };
    }

    private abstract static class Place implements Destination {

        private final String titleKey;
        private final String icon;
        private final Class<? extends Component> view;
        private final int order;

        Place(String titleKey, String icon, Class<? extends Component> view, int order) {
            this.titleKey = titleKey;
            this.icon = icon;
            this.view = view;
            this.order = order;
        }

        @Override
        public String titleKey() {
            return titleKey;
        }

        @Override
        public String icon() {
            return icon;
        }

        @Override
        public Class<? extends Component> view() {
            return view;
        }

        @Override
        public int order() {
            return order;
        }
    }
}
