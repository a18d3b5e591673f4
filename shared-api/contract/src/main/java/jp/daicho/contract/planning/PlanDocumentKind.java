package jp.daicho.contract.planning;

import java.util.Arrays;
import java.util.List;
import jp.daicho.contract.Text;
import jp.daicho.contract.Track;

/**
 * What document of a year's planning it is: plan, implementation rules or work procedures of one
 * track, or of both where one contractor does both and they are merged (IV-1.1-N5, IV-1.2-N1,
 * IV-2.1-N4). The names are the codes of these documents in the guideline's tables.
 */
public enum PlanDocumentKind {
    MAINTENANCE_WORK_PLAN(Track.MAINTENANCE, PlanPart.PLAN, "保守作業計画書", "Maintenance plan"),
    OPERATION_PLAN(Track.OPERATION, PlanPart.PLAN, "運用計画書", "Operation plan"),
    OM_PLAN(Track.COMBINED, PlanPart.PLAN, "運用保守計画書", "Operation and maintenance plan"),
    MAINTENANCE_IMPLEMENTATION_RULES(
            Track.MAINTENANCE, PlanPart.RULES, "保守実施要領", "Maintenance implementation rules"),
    OPERATION_IMPLEMENTATION_RULES(
            Track.OPERATION, PlanPart.RULES, "運用実施要領", "Operation implementation rules"),
    OM_IMPLEMENTATION_RULES(
            Track.COMBINED,
            PlanPart.RULES,
            "運用保守実施要領",
            "Operation and maintenance implementation rules"),
    MAINTENANCE_WORK_PROCEDURES(
            Track.MAINTENANCE, PlanPart.PROCEDURES, "保守作業手順書", "Maintenance work procedures"),
    OPERATION_WORK_PROCEDURES(
            Track.OPERATION, PlanPart.PROCEDURES, "運用作業手順書", "Operation work procedures"),
    OM_WORK_PROCEDURES(
            Track.COMBINED,
            PlanPart.PROCEDURES,
            "運用保守作業手順書",
            "Operation and maintenance work procedures");

    private final Track track;
    private final PlanPart part;
    private final Text label;

    PlanDocumentKind(Track track, PlanPart part, String ja, String en) {
        this.track = track;
        this.part = part;
        this.label = new Text(ja, en);
    }

    public Track track() {
        return track;
    }

    public PlanPart part() {
        return part;
    }

    public Text label() {
        return label;
    }

    /** The tracks that it serves: both where it is merged. */
    public List<Track> serves() {
        return track == Track.COMBINED
                ? List.of(Track.MAINTENANCE, Track.OPERATION)
                : List.of(track);
    }

    /** Whether it is that part of the planning of one of the two tracks. */
    public boolean isOf(Track served, PlanPart asked) {
        return part == asked && serves().contains(served);
    }

    public static PlanDocumentKind of(Track track, PlanPart part) {
        return Arrays.stream(values())
                .filter(kind -> kind.track == track && kind.part == part)
                .findFirst()
                .orElseThrow();
    }
}
