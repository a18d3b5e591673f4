package jp.daicho.query.platform;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rights of readers, from the appointments as the read model has them. */
public interface Viewers {

    /**
     * The caller of a token.
     *
     * @param tokenSubject the token's subject
     * @param system the system of the path, if there is one
     * @return empty where no registered person has that subject
     */
    Optional<Viewer> view(String tokenSubject, @Nullable UUID system);

    /**
     * Name of the projection behind this: it must not lag more than two seconds, or nothing is
     * answered.
     */
    String readModel();
}
