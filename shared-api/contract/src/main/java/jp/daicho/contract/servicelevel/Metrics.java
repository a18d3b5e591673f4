package jp.daicho.contract.servicelevel;

import static jp.daicho.contract.servicelevel.MeasureKind.AVAILABILITY;
import static jp.daicho.contract.servicelevel.MeasureKind.COUNT;
import static jp.daicho.contract.servicelevel.MeasureKind.MAXIMUM;
import static jp.daicho.contract.servicelevel.MeasureKind.MEAN;
import static jp.daicho.contract.servicelevel.MeasureKind.MINIMUM;
import static jp.daicho.contract.servicelevel.MeasureKind.PERCENTILE;
import static jp.daicho.contract.servicelevel.MeasureKind.RATIO;
import static jp.daicho.contract.servicelevel.MeasureKind.RECOVERY_TIME;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * By which kinds each metric is measured: the monitored metrics of 表2-1-2 (IV-2-1-2-b), those that
 * 表2-2-3 names beside them, and {@value #OTHER}.
 */
public final class Metrics {

    /** A metric that no table names; measured by any kind. */
    public static final String OTHER = "OTHER";

    private static final Set<MeasureKind> TIME_SHARE = EnumSet.of(AVAILABILITY);
    private static final Set<MeasureKind> SHARE = EnumSet.of(RATIO);
    private static final Set<MeasureKind> RECOVERY = EnumSet.of(RECOVERY_TIME);

    /** Something that happens so many times. */
    private static final Set<MeasureKind> EVENTS = EnumSet.of(COUNT, MEAN, MAXIMUM, MINIMUM);

    /** Something that has a height at each moment, or a length each time. */
    private static final Set<MeasureKind> LEVEL = EnumSet.of(MEAN, MAXIMUM, MINIMUM, PERCENTILE);

    private static final Set<MeasureKind> EVENTS_OR_LEVEL =
            EnumSet.of(COUNT, MEAN, MAXIMUM, MINIMUM, PERCENTILE);
    private static final Set<MeasureKind> EVENTS_OR_SHARE =
            EnumSet.of(COUNT, MEAN, MAXIMUM, MINIMUM, RATIO);
    private static final Set<MeasureKind> SHARE_OR_LEVEL =
            EnumSet.of(RATIO, MEAN, MAXIMUM, MINIMUM, PERCENTILE);
    private static final Set<MeasureKind> ANY_OF_SAMPLES =
            EnumSet.of(COUNT, RATIO, MEAN, MAXIMUM, MINIMUM, PERCENTILE);
    private static final Set<MeasureKind> ANY = EnumSet.allOf(MeasureKind.class);

    private static final Map<String, Set<MeasureKind>> KINDS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("RESTART_COUNT", EVENTS),
                            Map.entry("DEVICE_RESPONSE_RATE", SHARE),
                            Map.entry("DEVICE_RESPONSE_TIME", LEVEL),
                            Map.entry("RESPONSE_TIME", LEVEL),
                            Map.entry("RESPONSE_TIME_ACHIEVEMENT_RATE", SHARE),
                            Map.entry("THROUGHPUT", EVENTS_OR_LEVEL),
                            Map.entry("AVAILABILITY_RATE", TIME_SHARE),
                            Map.entry("CPU_USAGE_RATE", LEVEL),
                            Map.entry("FREE_MEMORY", LEVEL),
                            Map.entry("FREE_HDD", LEVEL),
                            Map.entry("SYSTEM_USAGE", EVENTS_OR_LEVEL),
                            Map.entry("SOFTWARE_LICENSE_COUNT", LEVEL),
                            Map.entry("UNAUTHORIZED_ACCESS_COUNT", EVENTS),
                            Map.entry("VIRUS_DETECTION_COUNT", EVENTS),
                            Map.entry("INTRUSION_DETECTION_COUNT", EVENTS),
                            Map.entry("ACCOUNT_LOCK_DETECTION_COUNT", EVENTS),
                            Map.entry("PHYSICAL_INTRUSION_STATUS", EVENTS),
                            Map.entry("FIRE_STATUS", EVENTS),
                            Map.entry("PROCESSING_EXECUTION_CHECK", ANY_OF_SAMPLES),
                            Map.entry("PROCESSING_RESULT_CHECK", EVENTS_OR_SHARE),
                            Map.entry("BATCH_COMPLETION_TIME_COMPLIANCE_RATE", SHARE),
                            Map.entry("SCHEDULED_BACKUP_RATE", SHARE),
                            Map.entry("BACKUP_COUNT", EVENTS),
                            Map.entry("RESTORE_FROM_BACKUP_COUNT", EVENTS),
                            Map.entry("FAILURE_RECOVERY_TIME", RECOVERY),
                            Map.entry("SETTING_CHANGE_COUNT", EVENTS),
                            Map.entry("SECURITY_PATCH_APPLIED_COUNT", EVENTS),
                            Map.entry("UPDATE_COUNT", EVENTS),
                            Map.entry("ANOMALY_DETECTION_COUNT", EVENTS),
                            Map.entry("TAMPERING_DETECTION_COUNT", EVENTS),
                            Map.entry("CONFIGURATION_CHANGE_COUNT", EVENTS),
                            Map.entry("LINE_UTILIZATION_RATE", SHARE_OR_LEVEL),
                            Map.entry("NETWORK_FAILURE_COUNT", EVENTS),
                            Map.entry("NETWORK_DEVICE_FAILURE_RATE", SHARE_OR_LEVEL),
                            Map.entry("NETWORK_CONFIGURATION_CHANGE_COUNT", EVENTS),
                            Map.entry("HELP_DESK_ACTIVITY", EVENTS_OR_SHARE),
                            Map.entry("CALL_CENTER_ACTIVITY", EVENTS_OR_SHARE),
                            Map.entry("TRAINING_ACTIVITY", EVENTS_OR_SHARE),
                            Map.entry("DATA_REGISTRATION_COUNT", EVENTS),
                            Map.entry("FORM_PRINT_COUNT", EVENTS),
                            Map.entry("IMPROVEMENT_PROPOSAL_COUNT", EVENTS),
                            Map.entry("IMPROVEMENT_PROPOSAL_ADOPTION_RATE", SHARE),
                            Map.entry("ELECTRONIC_APPROVAL_COUNT", EVENTS),
                            Map.entry("BUSINESS_PROCESSING_TIME", LEVEL),
                            Map.entry(OTHER, ANY)));

    private Metrics() {}

    public static boolean isKnown(String metric) {
        return KINDS.containsKey(metric);
    }

    /** The kinds by which a metric is measured; none where there is no such metric. */
    public static Set<MeasureKind> kindsOf(String metric) {
        return KINDS.getOrDefault(metric, Set.of());
    }

    /** Every metric, by code. */
    public static Set<String> all() {
        return KINDS.keySet();
    }
}
