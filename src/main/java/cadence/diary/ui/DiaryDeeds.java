package cadence.diary.ui;

import cadence.diary.AppointmentRow;
import cadence.diary.BlockId;
import cadence.diary.TherapistDay;
import com.vaadin.flow.component.Component;
import java.time.Instant;

/** What can be done from a line of the diary; the view sees to it and shows the day anew. */
interface DiaryDeeds {

    Component outcomeMenu(AppointmentRow row);

    void unblock(BlockId block);

    void book(TherapistDay day, Instant start);
}
