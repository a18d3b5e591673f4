package jp.daicho.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Processor time that was used so far, in seconds: unlike what a clock says, hardly another where
 * others use the machine, too.
 *
 * @param jvm of this process
 * @param database of all processes of PostgreSQL, those that have ended included; as Linux tells it
 */
record ProcessorTime(double jvm, double database) {

    static final double TICKS = 100;

    /** The process that starts all others of PostgreSQL. */
    static ProcessHandle postmaster(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return ProcessHandle.of(row.getLong(1)).flatMap(ProcessHandle::parent).orElseThrow();
        }
    }

    static ProcessorTime now(ProcessHandle postmaster) throws IOException {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double ticks = ticks(postmaster.pid());
        for (var process : postmaster.descendants().toList()) {
            ticks += ticks(process.pid());
        }
        return new ProcessorTime(system.getProcessCpuTime() / 1e9, ticks / TICKS);
    }

    /** Of a process, and of those that it started and that have ended. */
    static double ticks(long process) throws IOException {
        try {
            var stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            // the name may hold blanks: what is wanted stands behind it
            var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            double sum = 0;
            for (int i = 11; i < 15; i++) {
                sum += Double.parseDouble(fields[i]);
            }
            return sum;
        } catch (NoSuchFileException e) {
            // it has ended meanwhile: its time is among its parent's
            return 0;
        }
    }

    ProcessorTime since(ProcessorTime before) {
        return new ProcessorTime(jvm - before.jvm, database - before.database);
    }

    double both() {
        return jvm + database;
    }
}
