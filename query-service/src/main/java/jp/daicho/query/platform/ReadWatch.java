package jp.daicho.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.MethodParameter;

/** Told of every read that is permitted, before the endpoint reads anything. */
public interface ReadWatch {

    /**
     * A read begins.
     *
     * @param endpoint the endpoint's parameter that takes the call
     * @throws RuntimeException where nothing may be read
     */
    void begins(ReadCall call, MethodParameter endpoint, HttpServletRequest request);
}
