package jp.daicho.command.work;

import java.util.UUID;

/** Which incidents have work recorded for them (IV-1.4-F6, IV-2.4-F6). */
public interface WorkRecordFacts {

    boolean isRecordedFor(UUID incident);
}
