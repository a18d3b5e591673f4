package jp.daicho.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;

/** Reads the processor time of everything, and of what works for the sealer. */
final class SealersProcessorTime {

    private final Connection connection;
    private final ProcessHandle postmaster;

    SealersProcessorTime(Connection connection) throws SQLException {
        this.connection = connection;
        this.postmaster = ProcessorTime.postmaster(connection);
    }

    /**
     * Seconds so far.
     *
     * @param thread of the thread that seals, while there is one
     * @param sessions of the database's processes that work for it; its pool keeps them
     */
    record Used(double all, double thread, double sessions) {

        Used since(Used before) {
            return new Used(all - before.all, thread - before.thread, sessions - before.sessions);
        }
    }

    Used now() throws IOException, SQLException {
        return new Used(ProcessorTime.now(postmaster).both(), thread(), sessions());
    }

    private static double thread() {
        var threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getThreadInfo(threads.getAllThreadIds()))
                        .filter(t -> t != null && t.getThreadName().equals("sealer"))
                        .mapToLong(t -> threads.getThreadCpuTime(t.getThreadId()))
                        .sum()
                / 1e9;
    }

    private double sessions() throws IOException, SQLException {
        double sum = 0;
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "SELECT pid FROM pg_stat_activity WHERE application_name = 'daicho-query sealer'")) {
            while (rows.next()) {
                sum += ProcessorTime.ticks(rows.getLong(1));
            }
        }
        return sum / ProcessorTime.TICKS;
    }
}
