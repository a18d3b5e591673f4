package jp.daicho.command.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.planning.PlanDocumentKind;
import org.jspecify.annotations.Nullable;

/** Documents of one year's planning, as a test says that they stand. */
final class KnownPlans implements PlanFacts {

    static final Planning YEAR =
            new Planning(LedgerFixture.SYSTEM, LedgerFixture.id("contract"), 2026);

    private final List<Plan> plans = new ArrayList<>();

    /** Its second revision is the latest. */
    KnownPlans with(
            UUID id,
            PlanDocumentKind kind,
            @Nullable Integer confirmed,
            @Nullable Integer approved) {
        plans.removeIf(plan -> plan.planId().equals(id));
        plans.add(new Plan(id, kind, YEAR, 2, confirmed, approved, LedgerFixture.id("writer")));
        return this;
    }

    KnownPlans without(UUID id) {
        plans.removeIf(plan -> plan.planId().equals(id));
        return this;
    }

    @Override
    public Optional<Plan> plan(UUID planId) {
        return plans.stream().filter(plan -> plan.planId().equals(planId)).findFirst();
    }

    @Override
    public List<Plan> planning(Planning planning) {
        return plans.stream().filter(plan -> plan.planning().equals(planning)).toList();
    }
}
