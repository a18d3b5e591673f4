package jp.daicho.command.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.daicho.command.platform.LedgerFixture;
import jp.daicho.contract.InvalidCommand;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.ProblemType;
import jp.daicho.contract.Rejection;
import jp.daicho.contract.Role;
import jp.daicho.contract.planning.PlanDocumentEvent;
import jp.daicho.contract.planning.PlanDocumentKind;
import jp.daicho.contract.planning.PlanRequested;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What the tests of documents of planning have in common. */
final class Documents {

    private Documents() {}

    static PlanRequested requested(PlanDocumentKind kind) {
        return new PlanRequested(
                kind,
                LedgerFixture.id("contract"),
                2026,
                null,
                null,
                List.of("MAINTENANCE_SPECIFICATION"),
                null);
    }

    static PlanDocumentState after(PlanDocumentEvent first, PlanDocumentEvent... rest) {
        var state = PlanDocumentState.evolve(null, first);
        for (var event : rest) {
            state = PlanDocumentState.evolve(state, event);
        }
        return state;
    }

    static Occasion by(Role role) {
        return new Occasion(
                LedgerFixture.actor(role),
                Instant.parse("2026-06-01T00:00:00Z"),
                Instant.parse("2026-06-01T00:00:00Z"));
    }

    static void refused(ProblemType problem, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> assertThat(rejection.type()).isEqualTo(problem));
    }

    static void refused(ProblemType problem, String because, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        Rejection.class,
                        rejection -> {
                            assertThat(rejection.type()).isEqualTo(problem);
                            assertThat(rejection.detail().en()).contains(because);
                        });
    }

    static void invalidAt(String pointer, ThrowingCallable decision) {
        assertThatThrownBy(decision)
                .isInstanceOfSatisfying(
                        InvalidCommand.class,
                        invalid ->
                                assertThat(invalid.violations())
                                        .extracting(InvalidCommand.Violation::pointer)
                                        .containsExactly(pointer));
    }
}
