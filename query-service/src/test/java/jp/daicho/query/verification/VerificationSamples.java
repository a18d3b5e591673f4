package jp.daicho.query.verification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.DocumentVerified;
import jp.daicho.contract.verification.ObservationsRecorded;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordDifference;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationStarted;
import jp.daicho.contract.verification.VerificationTarget;

/** A verification that found a difference and an asset that is rarely used. */
public final class VerificationSamples {

    private VerificationSamples() {}

    private static final UUID ITEM = new UUID(3, 1);

    public static VerificationEvent[] events(UUID verification, int year) {
        return new VerificationEvent[] {
            new VerificationStarted(
                    Track.COMBINED,
                    year,
                    LocalDate.of(year + 1, 3, 31),
                    "全数",
                    List.of(
                            new VerificationTarget("SYSTEM_DOCUMENTS", null),
                            new VerificationTarget("ASSET_LOCATION_AND_USERS", "別途")),
                    List.of(AssetKind.HARDWARE),
                    Instant.parse("2025-02-01T00:00:00Z")),
            new ObservationsRecorded(
                    List.of(
                            new ObservedAsset(
                                    "HW-1",
                                    AssetKind.HARDWARE,
                                    true,
                                    new TreeMap<>(
                                            Map.of(
                                                    "INSTALLATION_LOCATION",
                                                    AttributeValue.of("3階"))),
                                    true,
                                    null,
                                    null)),
                    Instant.parse("2025-02-02T00:00:00Z"),
                    List.of(
                            discrepancy(
                                    verification,
                                    DiscrepancyKind.RECORD_DIFFERS,
                                    List.of(
                                            new RecordDifference(
                                                    "INSTALLATION_LOCATION", "2階", "3階"))),
                            discrepancy(verification, DiscrepancyKind.LOW_USE, List.of()))),
            new DocumentVerified(
                    SystemDocument.FUNCTION_LIST, DocumentOutcome.UP_TO_DATE, "照合した", null)
        };
    }

    static Discrepancy discrepancy(
            UUID verification, DiscrepancyKind kind, List<RecordDifference> differences) {
        return new Discrepancy(
                Discrepancy.idOf(verification, kind, "HW-1"),
                kind,
                "HW-1",
                ITEM,
                differences,
                null);
    }
}
