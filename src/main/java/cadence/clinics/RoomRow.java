package cadence.clinics;

import java.util.UUID;

/** A treatment room of a clinic. */
public record RoomRow(UUID id, String name) {}
