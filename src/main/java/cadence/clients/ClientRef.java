package cadence.clients;

import cadence.shared.ClientId;
import cadence.shared.ClinicId;

/** A client as known to one clinic: what a clinic knows of a client stays with that clinic (access.md). */
public record ClientRef(ClientId client, ClinicId clinic) {}
