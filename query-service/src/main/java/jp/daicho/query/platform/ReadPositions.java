package jp.daicho.query.platform;

import java.util.Collection;

/** Where read models are, for those who keep something of what they read. */
public interface ReadPositions {

    /**
     * What is read from these now holds every event up to here; negative while one of them cannot
     * be read.
     */
    long reached(Collection<String> readModels);
}
