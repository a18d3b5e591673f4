package jp.daicho.command.inspection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.daicho.contract.Occasion;
import jp.daicho.contract.inspection.AmountVerified;
import jp.daicho.contract.inspection.ClaimReceived;
import jp.daicho.contract.inspection.InspectionEvent;
import jp.daicho.contract.inspection.InspectionProblem;
import jp.daicho.contract.inspection.PaymentRecorded;
import jp.daicho.contract.inspection.ReceiveClaim;
import jp.daicho.contract.inspection.RecordPayment;
import jp.daicho.contract.inspection.VerifyAmount;
import jp.daicho.contract.inspection.Yen;
import org.jspecify.annotations.Nullable;

/**
 * From the claim to the payment: only after a pass, and of what was verified (IV-1.6-S5,
 * IV-2.5-S5).
 */
final class Paying {

    private Paying() {}

    static List<InspectionEvent> decide(InspectionState state, ReceiveClaim command) {
        Step.PASS.must(state.passedOn() != null);
        Step.CLAIM.must(state.stage() != Stage.PAID);
        return List.of(new ClaimReceived(command.reference(), Yen.whole(command.amount())));
    }

    static List<InspectionEvent> decide(InspectionState state, VerifyAmount command) {
        Step.CLAIM.must(state.stage() == Stage.CLAIMED);
        var amount = Yen.whole(command.amount());
        mustBe(state.claimed(), amount);
        return List.of(new AmountVerified(amount, command.basis()));
    }

    static List<InspectionEvent> decide(
            InspectionState state, RecordPayment command, Occasion occasion) {
        Step.VERIFICATION.must(state.stage() == Stage.VERIFIED);
        var amount = Yen.whole(command.amount());
        mustBe(state.verified(), amount);
        var paidOn = occasion.occurredOn();
        Step.PASS.must(state.passedOn() != null && !paidOn.isBefore(state.passedOn()));
        return List.of(new PaymentRecorded(amount, paidOn, command.reference()));
    }

    private static void mustBe(@Nullable BigDecimal expected, BigDecimal amount) {
        if (!amount.equals(expected)) {
            throw InspectionProblem.AMOUNT_DIFFERS
                    .because(
                            Objects.requireNonNull(expected).toPlainString(),
                            amount.toPlainString())
                    .at("/amount");
        }
    }
}
