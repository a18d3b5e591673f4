package jp.daicho.command.verification;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.daicho.command.configuration.RecordedAssetFacts.RecordedAsset;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordDifference;
import org.jspecify.annotations.Nullable;

/** What is not as it should be of an observed asset, beside what is recorded of it (IV-4.1-S2). */
final class Comparing {

    private static final String KIND = "KIND";
    private static final String USED = "LICENSES_USED";
    private static final String CONTRACTED = "LICENSES_CONTRACTED";
    private static final String SUPPORT_END = "MAINTENANCE_SUPPORT_END_DATE";

    private Comparing() {}

    static List<Discrepancy> discrepancies(
            UUID verification,
            ObservedAsset asset,
            @Nullable RecordedAsset recorded,
            LocalDate observedOn) {
        var found = new ArrayList<Discrepancy>();
        var wrong = ofTheRecord(asset, recorded);
        if (wrong != null) {
            found.add(
                    discrepancy(
                            verification,
                            wrong,
                            asset,
                            recorded,
                            differences(asset, recorded),
                            null));
        }
        if (asset.found()) {
            var violated = violation(asset, recorded);
            if (violated != null) {
                found.add(
                        discrepancy(
                                verification,
                                DiscrepancyKind.LICENCE_VIOLATION,
                                asset,
                                recorded,
                                List.of(),
                                violated));
            }
            var lost = supportLoss(asset, recorded, observedOn);
            if (lost != null) {
                found.add(
                        discrepancy(
                                verification,
                                DiscrepancyKind.SUPPORT_ENDED,
                                asset,
                                recorded,
                                List.of(),
                                lost));
            }
        }
        if (asset.rarelyUsed()) {
            found.add(
                    discrepancy(
                            verification,
                            DiscrepancyKind.LOW_USE,
                            asset,
                            recorded,
                            List.of(),
                            null));
        }
        return List.copyOf(found);
    }

    /** How the record is wrong; {@code null} where it says what was observed. */
    static @Nullable DiscrepancyKind ofTheRecord(
            ObservedAsset asset, @Nullable RecordedAsset recorded) {
        if (recorded == null) {
            return asset.found() ? DiscrepancyKind.NOT_RECORDED : null;
        }
        if (!asset.found()) {
            return DiscrepancyKind.NOT_FOUND;
        }
        return differences(asset, recorded).isEmpty() ? null : DiscrepancyKind.RECORD_DIFFERS;
    }

    private static List<RecordDifference> differences(
            ObservedAsset asset, @Nullable RecordedAsset recorded) {
        if (recorded == null || !asset.found()) {
            return List.of();
        }
        var differences = new ArrayList<RecordDifference>();
        if (recorded.kind() != asset.kind()) {
            differences.add(
                    new RecordDifference(KIND, recorded.kind().name(), asset.kind().name()));
        }
        asset.observed()
                .forEach((code, value) -> {
                    var before = recorded.attributes().get(code);
                    if (before == null || !before.text().equals(value.text())) {
                        differences.add(
                                new RecordDifference(
                                        code, before == null ? null : before.text(), value.text()));
                    }
                });
        return List.copyOf(differences);
    }

    private static @Nullable String violation(
            ObservedAsset asset, @Nullable RecordedAsset recorded) {
        if (asset.licenceViolation() != null) {
            return asset.licenceViolation();
        }
        var used = value(USED, asset, recorded);
        var contracted = value(CONTRACTED, asset, recorded);
        return used != null
                        && contracted != null
                        && used.number()
                        && contracted.number()
                        && used.json().longValue() > contracted.json().longValue()
                ? USED + " " + used + " > " + CONTRACTED + " " + contracted
                : null;
    }

    private static @Nullable String supportLoss(
            ObservedAsset asset, @Nullable RecordedAsset recorded, LocalDate observedOn) {
        if (asset.supportLoss() != null) {
            return asset.supportLoss();
        }
        var ends = value(SUPPORT_END, asset, recorded);
        return ends != null && isBefore(ends.text(), observedOn) ? SUPPORT_END + " " + ends : null;
    }

    /** ISO 8601 days; what is written otherwise was taken in before days were checked. */
    private static boolean isBefore(String day, LocalDate other) {
        try {
            return LocalDate.parse(day).isBefore(other);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** As it was observed, else as it is recorded. */
    private static @Nullable AttributeValue value(
            String code, ObservedAsset asset, @Nullable RecordedAsset recorded) {
        var observed = asset.observed().get(code);
        return observed == null && recorded != null ? recorded.attributes().get(code) : observed;
    }

    private static Discrepancy discrepancy(
            UUID verification,
            DiscrepancyKind kind,
            ObservedAsset asset,
            @Nullable RecordedAsset recorded,
            List<RecordDifference> differences,
            @Nullable String remark) {
        var number = asset.managementNumber();
        return new Discrepancy(
                Discrepancy.idOf(verification, kind, number),
                kind,
                number,
                recorded == null ? null : recorded.itemId(),
                differences,
                remark);
    }
}
