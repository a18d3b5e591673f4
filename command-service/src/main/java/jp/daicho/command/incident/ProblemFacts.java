package jp.daicho.command.incident;

import java.util.UUID;

/** Which problems there are. */
interface ProblemFacts {

    boolean isOf(UUID system, UUID problem);
}
