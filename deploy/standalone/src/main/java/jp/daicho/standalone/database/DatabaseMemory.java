package jp.daicho.standalone.database;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/**
 * How much of the machine's memory PostgreSQL keeps pages in. What it has in there it need not ask
 * the operating system for, page by page, which on virtual machines takes many times as long.
 */
final class DatabaseMemory {

    /** PostgreSQL's own default, which suits the smallest machines. */
    private static final long LEAST = 128L << 20;

    private static final long MOST = 2L << 30;

    /** The two services need theirs, and the operating system keeps files in the rest. */
    private static final int SHARE = 8;

    private DatabaseMemory() {}

    /** For the setting {@code shared_buffers}, of this machine or the container's limit. */
    static String sharedBuffers() {
        var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return sharedBuffers(system.getTotalMemorySize());
    }

    static String sharedBuffers(long memory) {
        return (Math.clamp(memory / SHARE, LEAST, MOST) >> 20) + "MB";
    }
}
