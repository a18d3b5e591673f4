package jp.daicho.standalone.services;

import jp.daicho.standalone.CannotStart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** What the launcher tells in a sentence is not told by Spring Boot before, with a stack trace. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class LaunchersOwnWords implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (@Nullable Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof CannotStart) {
                return true;
            }
        }
        return false;
    }
}
