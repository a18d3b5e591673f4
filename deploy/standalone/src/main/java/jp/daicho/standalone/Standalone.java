package jp.daicho.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import jp.daicho.command.CommandApplication;
import jp.daicho.query.QueryApplication;
import jp.daicho.standalone.demo.DemonstrationYear;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the all-in-one; {@code --help} says how. */
public final class Standalone {

    private Standalone() {}

    public static void main(String[] arguments) {
        // reports home otherwise
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("AXONIQ_UPDATE_CHECKER_DISABLED", "true");
        quietUntilConfigured();
        try {
            Options options = Options.parse(List.of(arguments), System::getenv);
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            run(options);
        } catch (CannotStart e) {
            System.err.println();
            System.err.println("Daicho cannot start. " + e.getMessage());
            System.exit(2);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(Standalone.class).error("Daicho cannot start", e);
            System.exit(1);
        }
    }

    private static void run(Options options) {
        Opened opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "daicho-stop"));
        AllInOne all = start(options, opened);
        if (all == null) {
            return;
        }
        Duration started = Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime());
        Banner.print(options, all, started, System.out);
        if (options.training()) {
            System.exit(0);
        }
        if (options.story()) {
            new DemonstrationYear(all.baseUrl()).playInBackground();
        }
    }

    /** Nothing where it was stopped before it ran: then what went wrong came of that. */
    private static @Nullable AllInOne start(Options options, Opened opened) {
        try {
            AllInOne all =
                    AllInOne.start(
                            options,
                            CommandApplication.class,
                            QueryApplication.class,
                            System::getenv,
                            opened);
            return opened.isClosing() ? null : all;
        } catch (RuntimeException e) {
            if (opened.isClosing()) {
                LoggerFactory.getLogger(Standalone.class).info("Stopped while starting");
                return null;
            }
            throw e;
        }
    }

    /** Logging's own default, before the services have configured it, is to tell everything. */
    private static void quietUntilConfigured() {
        ILoggerFactory factory = LoggerFactory.getILoggerFactory();
        if (factory instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
            context.getLogger("jp.daicho").setLevel(Level.INFO);
        }
    }
}
