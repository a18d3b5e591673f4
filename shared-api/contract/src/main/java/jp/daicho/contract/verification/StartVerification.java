package jp.daicho.contract.verification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.daicho.contract.Checks;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.reference.ReferenceRow;
import jp.daicho.contract.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;

/**
 * The owning section asks the contractors to check what is recorded against the system (IV-4.1-S1);
 * due by the end of the fiscal year. There is one of a track and fiscal year of a system.
 *
 * @param verificationId given by the client, or {@code null}: the server gives one
 * @param track {@code COMBINED} where one contractor does both
 * @param fiscalYear the year in which the fiscal year begins on 1 April, Asia/Tokyo
 * @param method how it is done, considering assets, quantity and installation
 * @param targets every row of 表4-1-1, checked or reasoned away; at least one is checked
 * @param assetKinds kinds of configuration items that are checked: of these each item that is in
 *     the configuration is to be observed; at least one where any row but that of the documents is
 *     checked
 */
public record StartVerification(
        @Nullable UUID verificationId,
        Track track,
        int fiscalYear,
        String method,
        List<VerificationTarget> targets,
        List<AssetKind> assetKinds,
        @Nullable Instant occurredAt)
        implements VerificationCommand {

    @Override
    public void check(Checks checks) {
        var missing =
                ReferenceTables.table("IV-4-1-1").rows().stream()
                        .map(ReferenceRow::code)
                        .filter(code -> targets.stream().noneMatch(t -> t.target().equals(code)))
                        .collect(Collectors.joining(", "));
        checks.that(
                        fiscalYear >= 2000 && fiscalYear <= 2200,
                        "fiscalYear",
                        "年度は2000から2200までで指定してください。",
                        "Expected a fiscal year from 2000 to 2200.")
                .paragraph("method", method, 4000)
                .distinct("targets", targets, VerificationTarget::target)
                .each("targets", targets, VerificationTarget::check)
                .that(
                        missing.isEmpty(),
                        "targets",
                        "表4-1-1の全ての対象資産について確認または除外の理由を期待しましたが、ないものがあります: " + missing,
                        "Expected every row of table IV-4-1-1 to be checked or reasoned away, but there is"
                                + " nothing on "
                                + missing
                                + ".")
                .that(
                        targets.stream().anyMatch(VerificationTarget::toBeChecked),
                        "targets",
                        "確認する対象資産を1件以上指定してください。",
                        "Expected at least one row to be checked.")
                .size("assetKinds", assetKinds, 0, 8)
                .distinct("assetKinds", assetKinds, Function.identity())
                .that(
                        !assetKinds.isEmpty()
                                || targets.stream()
                                        .noneMatch(t ->
                                                !t.target().equals(VerificationTarget.DOCUMENTS)
                                                        && t.toBeChecked()),
                        "assetKinds",
                        "資産を確認する場合は資産の種別を指定してください。",
                        "Expected kinds of assets where assets are checked.");
    }
}
