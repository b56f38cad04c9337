package cadence.diary.ui;

import cadence.clients.ClientRef;
import cadence.diary.AppointmentService;
import cadence.diary.AvailabilityService;
import cadence.diary.BookingChoiceService;
import cadence.diary.BookingChoices;
import cadence.diary.BookingWish;
import cadence.diary.NewAppointment;
import cadence.shared.AppointmentId;
import cadence.shared.Refused;
import cadence.shared.ui.Formats;
import cadence.shared.ui.Notices;
import cadence.shared.ui.UiFormats;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Books an appointment. What is refused is said beside its field; nothing typed is lost. */
class BookingDialog extends Dialog {

    private final BookingForm form = new BookingForm();
    private final AppointmentService appointments;
    private final AvailabilityService availability;
    private final BookingChoiceService choices;
    private final Consumer<AppointmentId> afterwards;

    BookingDialog(
            AppointmentService appointments,
            AvailabilityService availability,
            BookingChoiceService choices,
            LocalDate today,
            BookingStart known,
            Consumer<AppointmentId> afterwards) {
        this.appointments = appointments;
        this.availability = availability;
        this.choices = choices;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("diary.book.title"));
        setCloseOnOutsideClick(false);
        setWidth("640px");
        addClassName("wide");
        var cancel = new Button(getTranslation("diary.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var book = new Button(getTranslation("diary.book.submit"), click -> book());
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(cancel, book);
        add(form);
        fill(known, today);
    }

    private void fill(BookingStart known, LocalDate today) {
        form.client.setItems(query -> form.clinic.getValue() == null
                ? java.util.stream.Stream.<BookingChoices.Client>empty().skip(query.getOffset() + query.getLimit())
                : choices
                        .clients(
                                form.clinic.getValue().id(),
                                query.getFilter().orElse(""),
                                query.getOffset(),
                                query.getLimit())
                        .stream());
        List<BookingChoices.Clinic> clinics = choices.clinics();
        form.clinic.setItems(clinics);
        form.clinic.setVisible(clinics.size() > 1);
        form.clinic.addValueChangeListener(change -> clinicChosen());
        form.therapist.addValueChangeListener(change -> showFree());
        form.date.addValueChangeListener(change -> showFree());
        form.length.addValueChangeListener(change -> showFree());
        form.start.addValueChangeListener(change -> showFit());
        for (HasValue<?, ?> asked : List.of(form.client, form.clinic, form.type, form.date, form.start)) {
            // Another session breaks other rules: asked again when it is booked.
            asked.addValueChangeListener(change -> form.exception.show(List.of()));
        }
        form.date.setValue(known.day() == null ? today : known.day());
        clinics.stream()
                .filter(clinic -> known.clinic() == null || clinic.id().equals(known.clinic()))
                .findFirst()
                .ifPresent(form.clinic::setValue);
        form.therapist
                .getListDataView()
                .getItems()
                .filter(item -> item.id().equals(known.therapist()))
                .findFirst()
                .ifPresent(form.therapist::setValue);
        ClientRef client = known.client();
        if (client != null) {
            choices.client(client.clinic(), client.client()).ifPresent(form.client::setValue);
        }
        if (known.time() != null) {
            form.start.setValue(known.time());
        }
        BookingWish wish = known.wish();
        if (wish != null) {
            form.type.setValue(wish.type());
            form.purpose.setValue(wish.purpose());
            form.length.setValue(wish.minutes());
            form.reason.setValue(wish.reason());
        }
    }

    private void clinicChosen() {
        BookingChoices.Clinic clinic = form.clinic.getValue();
        if (clinic == null) {
            return;
        }
        BookingChoices.Client before = form.client.getValue();
        form.client.getLazyDataView().refreshAll();
        form.client.setValue(
                before == null ? null : choices.client(clinic.id(), before.id()).orElse(null));
        List<BookingChoices.Therapist> therapists = choices.therapists(clinic.id());
        form.therapist.setItems(therapists);
        if (therapists.size() == 1) {
            form.therapist.setValue(therapists.getFirst());
        }
        form.room.setItems(choices.rooms(clinic.id()));
        showFree();
    }

    private void showFree() {
        BookingChoices.Clinic clinic = form.clinic.getValue();
        BookingChoices.Therapist therapist = form.therapist.getValue();
        LocalDate day = form.date.getValue();
        Optional<Duration> length = form.lasts();
        if (clinic == null || therapist == null || day == null || DateFields.isOdd(day) || length.isEmpty()) {
            form.free.nothingKnown();
            return;
        }
        Formats formats = UiFormats.in(clinic.zone());
        int minutes = (int) length.get().toMinutes();
        List<Instant> starts = availability.freeStarts(clinic.id(), therapist.id(), day, minutes);
        form.free.show(starts, formats, therapist.name(), formats.day(day));
        showFit();
    }

    private void showFit() {
        BookingChoices.Therapist therapist = form.therapist.getValue();
        BookingChoices.Clinic clinic = form.clinic.getValue();
        Optional<Duration> length = form.lasts();
        Optional<Instant> start = form.startsAt();
        if (clinic == null || therapist == null || length.isEmpty() || start.isEmpty()) {
            form.free.fit(Optional.empty(), "");
            return;
        }
        int minutes = (int) length.get().toMinutes();
        form.free.fit(
                Optional.of(availability.fit(clinic.id(), therapist.id(), start.get(), minutes)), therapist.name());
    }

    private void book() {
        Optional<NewAppointment> wanted = form.wanted();
        if (wanted.isEmpty()) {
            return;
        }
        AppointmentId booked;
        try {
            booked = appointments.book(wanted.get(), form.exception.given());
        } catch (Refused refused) {
            refused(wanted.get(), refused);
            return;
        }
        close();
        afterwards.accept(booked);
    }

    private void refused(NewAppointment wanted, Refused refused) {
        if (refused.field().equals(BookingForm.EXCEPTION) && !form.exception.isOpen()) {
            form.exception.show(appointments.brokenRules(wanted).get());
            form.exception.reason().focus();
            if (!form.exception.reason().isEmpty()) {
                // Typed for another session: to be looked at beside the rules of this one.
                return;
            }
        }
        if (!form.show(refused)) {
            Notices.refusal(getTranslation(refused.messageKey(), refused.arguments()));
        }
    }
}
