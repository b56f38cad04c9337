package cadence.demo;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A demo clinic and its rooms by name. */
record Clinic(
        String key,
        UUID id,
        String name,
        int noteDeadlineHours,
        int noticeHours,
        int deepGapDays,
        Map<String, UUID> rooms) {

    static Map<String, Clinic> load(Moment moment, Dice dice, DemoRows rows) {
        Instant opened = Moment.at(moment.day(-720), 9 * 60);
        Map<String, Clinic> clinics = new LinkedHashMap<>();
        for (Lines.Line line : Lines.of("clinics.txt")) {
            UUID id = dice.id(opened);
            List<String> band = List.of(line.text(6).split(" "));
            rows.add(
                    DemoTable.CLINIC,
                    id,
                    line.text(1),
                    Moment.ZONE,
                    line.text(2),
                    line.text(3),
                    line.number(4),
                    line.number(5),
                    band.getFirst(),
                    band.getLast(),
                    line.number(7),
                    line.text(8),
                    Boolean.valueOf(line.text(10)),
                    opened);
            Map<String, UUID> rooms = new LinkedHashMap<>();
            for (String room : line.text(9).split(",")) {
                UUID roomId = dice.id(opened);
                rooms.put(room, roomId);
                rows.add(DemoTable.ROOM, roomId, id, room);
            }
            clinics.put(
                    line.text(0),
                    new Clinic(
                            line.text(0),
                            id,
                            line.text(1),
                            line.number(4),
                            line.number(5),
                            line.number(7),
                            Collections.unmodifiableMap(rooms)));
        }
        return clinics;
    }
}
