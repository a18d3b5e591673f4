package jp.daicho.command.procurement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.Actor;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.Track;
import jp.daicho.contract.procurement.ProcurementEvent;
import jp.daicho.contract.procurement.ProcurementOpened;
import jp.daicho.contract.procurement.SourceReflection;
import jp.daicho.contract.procurement.SpecificationDrafted;
import jp.daicho.contract.procurement.SpecificationSource;
import jp.daicho.contract.procurement.SpecifiedDeliverable;
import jp.daicho.contract.procurement.SpecifiedItem;
import jp.daicho.contract.reference.ReferenceTables;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;

/** Procurements as tests tell them. */
final class Procurements {

    static final Actor STAFF = LedgerFixture.actor(Role.OWNING_SECTION_STAFF);
    static final Actor MANAGER = LedgerFixture.actor(Role.OWNING_SECTION_MANAGER);

    static final ProcurementOpened MAINTENANCE = opened(Track.MAINTENANCE);
    static final ProcurementOpened OPERATION = opened(Track.OPERATION);
    static final ProcurementOpened COMBINED = opened(Track.COMBINED);

    private Procurements() {}

    static ProcurementOpened opened(Track track) {
        return new ProcurementOpened(
                track, "運用保守", LocalDate.of(2027, 4, 1), LocalDate.of(2028, 3, 31));
    }

    static LedgerFixture<Procurement> procurement(
            ProcurementFacts facts, ProcurementEvent... events) {
        return new LedgerFixture<>(Procurement.class, ProcurementEvent.TYPE, facts)
                .given(events)
                .by(MANAGER);
    }

    static void refused(ResultValidator<Procurement> result, ProblemType problem) {
        result.expectException(
                new CustomTypeSafeMatcher<Rejection>(problem.problem().slug()) {
                    @Override
                    protected boolean matchesSafely(Rejection rejection) {
                        return rejection.type() == problem;
                    }
                });
    }

    /** All items are stated; these sources are reflected, the track's others reasoned away. */
    static SpecificationDrafted drafted(
            int revision, Track track, SpecificationSource... reflected) {
        return new SpecificationDrafted(
                revision,
                "調達仕様書",
                "文書" + revision,
                STAFF.person(),
                items(),
                List.of(
                        new SpecifiedDeliverable(
                                "MAINTENANCE_WORK_REPORT", "作業報告書", "月次", "事業者", "翌月10日", 1)),
                reflections(track, List.of(reflected)),
                null);
    }

    static SpecificationDrafted withIctBcp(SpecificationDrafted drafted) {
        return new SpecificationDrafted(
                drafted.revision(),
                drafted.title(),
                drafted.reference(),
                drafted.draftedBy(),
                drafted.items(),
                drafted.deliverables(),
                drafted.reflections(),
                "2時間以内に参集する");
    }

    static List<SpecifiedItem> items() {
        return ReferenceTables.table("III-1-3-1").rows().stream()
                .map(row -> new SpecifiedItem(row.code(), "仕様書のとおり", null))
                .toList();
    }

    static List<SourceReflection> reflections(Track track, List<SpecificationSource> reflected) {
        return Stream.concat(SpecificationSource.toBeAddressed(track).stream(), reflected.stream())
                .distinct()
                .map(source ->
                        reflected.contains(source)
                                ? new SourceReflection(source, "文書", "第4章", null)
                                : new SourceReflection(source, null, null, "作成されていない"))
                .toList();
    }
}
