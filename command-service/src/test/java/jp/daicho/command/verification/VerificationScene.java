package jp.daicho.command.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import jp.daicho.command.configuration.RecordedAssetFacts.RecordedAsset;
import jp.daicho.command.review.ReviewFacts;
import jp.daicho.contract.Actor;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.configuration.AssetKind;
import jp.daicho.contract.configuration.AttributeValue;
import jp.daicho.contract.verification.ConfirmVerification;
import jp.daicho.contract.verification.DecideDiscrepancy;
import jp.daicho.contract.verification.Discrepancy;
import jp.daicho.contract.verification.DiscrepancyKind;
import jp.daicho.contract.verification.DiscrepancyOutcome;
import jp.daicho.contract.verification.DocumentOutcome;
import jp.daicho.contract.verification.ObservedAsset;
import jp.daicho.contract.verification.RecordObservations;
import jp.daicho.contract.verification.RecordRecurrencePrevention;
import jp.daicho.contract.verification.ReturnVerification;
import jp.daicho.contract.verification.StartVerification;
import jp.daicho.contract.verification.SubmitVerificationReport;
import jp.daicho.contract.verification.SystemDocument;
import jp.daicho.contract.verification.VerificationDeficiency;
import jp.daicho.contract.verification.VerificationEvent;
import jp.daicho.contract.verification.VerificationTarget;
import jp.daicho.contract.verification.VerifyDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** A verification being played, act by act; the person of an organisation has its id. */
final class VerificationScene {

    static final UUID ID = new UUID(7, 1);
    static final UUID SECTION = new UUID(9, 1);
    static final UUID CONTRACTOR = new UUID(9, 2);
    static final Instant IN_TIME = Instant.parse("2027-03-31T14:59:59Z");

    static final Instant SEEN = Instant.parse("2027-02-10T00:00:00Z");

    /** What is recorded now, by management number. */
    private final Map<String, RecordedAsset> recorded = new HashMap<>();

    private final List<VerificationEvent> history = new ArrayList<>();
    private VerificationState state;

    private VerificationScene(VerificationState state) {
        this.state = state;
    }

    /** Of hardware and software, and of documents where they are wanted. */
    static VerificationScene of(boolean documents) {
        var targets =
                Stream.of(
                                "SYSTEM_DOCUMENTS",
                                "SOFTWARE_HARDWARE_LICENSES",
                                "ASSET_LOCATION_AND_USERS",
                                "MANAGED_INFORMATION_ON_INSTALLED_SOFTWARE")
                        .map(code ->
                                new VerificationTarget(
                                        code,
                                        code.equals("SYSTEM_DOCUMENTS") && !documents
                                                ? "別途確認する"
                                                : null))
                        .toList();
        var events = start(targets, SEEN);
        return new VerificationScene(VerificationState.evolve(null, events.getFirst()));
    }

    /** Of the fiscal year 2026. */
    static List<VerificationEvent> start(List<VerificationTarget> targets, Instant at) {
        var start =
                new StartVerification(
                        null,
                        Track.COMBINED,
                        2026,
                        "全数",
                        targets,
                        List.of(AssetKind.HARDWARE, AssetKind.SOFTWARE_PRODUCT),
                        null);
        return VerificationState.start(start, by(SECTION, SECTION, at));
    }

    VerificationState state() {
        return state;
    }

    VerificationEvent last() {
        return history.getLast();
    }

    private VerificationScene record(List<? extends VerificationEvent> events) {
        for (var event : events) {
            state = VerificationState.evolve(state, event);
            history.add(event);
        }
        return this;
    }

    static Occasion by(UUID person, UUID organisation, Instant at) {
        var role =
                organisation.equals(SECTION)
                        ? Role.OWNING_SECTION_STAFF
                        : Role.MAINTENANCE_CONTRACTOR;
        return new Occasion(new Actor(person, organisation, role), at, at);
    }

    private Ledger ledger() {
        return new Ledger() {
            @Override
            public List<RecordedAsset> numbered(Collection<String> numbers, Instant at) {
                return recorded.values().stream()
                        .filter(a -> numbers.contains(a.managementNumber()))
                        .toList();
            }

            @Override
            public List<RecordedAsset> ofKinds(Collection<AssetKind> kinds, Instant at) {
                return recorded.values().stream().filter(a -> kinds.contains(a.kind())).toList();
            }
        };
    }

    /** The ledger says that of an asset from now on. */
    VerificationScene recorded(String number, AssetKind kind, Map<String, AttributeValue> values) {
        recorded.put(
                number,
                new RecordedAsset(
                        Discrepancy.idOf(ID, DiscrepancyKind.LOW_USE, number),
                        kind,
                        number,
                        new TreeMap<>(values)));
        return this;
    }

    VerificationScene retired(String number) {
        recorded.remove(number);
        return this;
    }

    VerificationScene observe(ObservedAsset... assets) {
        return observe(SEEN, assets);
    }

    VerificationScene observe(Instant at, ObservedAsset... assets) {
        return record(
                state.decide(
                        new RecordObservations(List.of(assets), null),
                        ID,
                        by(CONTRACTOR, CONTRACTOR, at),
                        ledger()));
    }

    static ObservedAsset seen(String number, AssetKind kind, Map<String, AttributeValue> values) {
        return new ObservedAsset(number, kind, true, new TreeMap<>(values), false, null, null);
    }

    static ObservedAsset missing(String number) {
        return new ObservedAsset(number, AssetKind.HARDWARE, false, null, false, null, null);
    }

    VerificationScene verify(SystemDocument document, DocumentOutcome outcome) {
        return record(state.decide(new VerifyDocument(document, outcome, "照合した", null), ID));
    }

    VerificationScene decide(DiscrepancyKind kind, String subject, DiscrepancyOutcome outcome) {
        return decide(kind, subject, outcome, SEEN);
    }

    VerificationScene decide(
            DiscrepancyKind kind, String subject, DiscrepancyOutcome outcome, Instant at) {
        return record(
                state.decide(
                        new DecideDiscrepancy(
                                Discrepancy.idOf(ID, kind, subject), outcome, "対応した", null, null),
                        by(CONTRACTOR, CONTRACTOR, at),
                        ledger()));
    }

    VerificationScene prevent() {
        return record(state.decide(new RecordRecurrencePrevention("手順を定めた", null)));
    }

    VerificationScene report() {
        return record(
                state.decide(
                        new SubmitVerificationReport("全数を確認した", null, null),
                        by(CONTRACTOR, CONTRACTOR, IN_TIME)));
    }

    VerificationScene giveBack(UUID person, UUID organisation) {
        return record(
                state.decide(
                        new ReturnVerification(
                                List.of(new VerificationDeficiency(new UUID(9, 4), "2章", "確認日がない")),
                                null),
                        by(person, organisation, IN_TIME)));
    }

    VerificationScene confirm() {
        return confirm(SECTION, SECTION, IN_TIME, 0);
    }

    VerificationScene confirm(UUID person, UUID organisation, Instant at, int openFindings) {
        return record(
                state.decide(
                        new ConfirmVerification(null, null),
                        by(person, organisation, at),
                        ledger(),
                        new ReviewFacts.Standing(openFindings > 0, openFindings)));
    }

    static void refused(ProblemType problem, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.type()).isEqualTo(problem));
    }
}
