package jp.daicho.command.work;

import java.util.UUID;

/** The incidents for which work can be recorded; known by whoever keeps incidents. */
public interface IncidentFacts {

    boolean isIncidentOf(UUID system, UUID incident);
}
