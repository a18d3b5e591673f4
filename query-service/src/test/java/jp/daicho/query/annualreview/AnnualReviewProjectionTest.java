package jp.daicho.query.annualreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.daicho.contract.Track;
import jp.daicho.contract.annualreview.AdoptedAs;
import jp.daicho.contract.annualreview.AnnualReviewConfirmed;
import jp.daicho.contract.annualreview.AnnualReviewKind;
import jp.daicho.contract.annualreview.AnnualReviewReportSubmitted;
import jp.daicho.contract.annualreview.AnnualReviewReturned;
import jp.daicho.contract.annualreview.AnnualReviewStarted;
import jp.daicho.contract.annualreview.ImprovementProposed;
import jp.daicho.contract.annualreview.ImprovementResultRecorded;
import jp.daicho.contract.annualreview.ProposalAdopted;
import jp.daicho.contract.annualreview.ReviewDeficiency;
import jp.daicho.contract.annualreview.ReviewedDocument;
import jp.daicho.contract.annualreview.WorkEvaluated;
import jp.daicho.query.platform.ProjectionFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnnualReviewProjectionTest {

    private static final UUID SYSTEM = new UUID(1, 1);
    private static final UUID REVIEW = new UUID(1, 2);
    private static final UUID PROPOSAL = new UUID(1, 3);
    private static final UUID PERSON = new UUID(1, 4);

    private final ProjectionFixture fixture = ProjectionFixture.of(new AnnualReviewProjection());

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void IV_5_1_X1_a_review_is_followed_to_its_end_and_rebuilt_the_same() {
        fixture.given(
                REVIEW,
                SYSTEM,
                new AnnualReviewStarted(
                        AnnualReviewKind.WORK_IMPROVEMENT,
                        Track.COMBINED,
                        2026,
                        LocalDate.of(2027, 3, 31)),
                new WorkEvaluated("実績", "効率", "過不足", true, List.of()),
                new WorkEvaluated("実績", "効率", "不足", false, List.of()),
                new ImprovementProposed(
                        PROPOSAL,
                        1,
                        "予備機の点検",
                        "点検が足りない",
                        "契約にない",
                        "追加する",
                        null,
                        List.of(ReviewedDocument.MAINTENANCE_RULES)),
                new ProposalAdopted(
                        PROPOSAL,
                        AdoptedAs.CONTRACT_CHANGE,
                        List.of(),
                        new UUID(1, 5),
                        LocalDate.of(2027, 6, 30),
                        "原契約にない"),
                new AnnualReviewReportSubmitted(1, PERSON, PERSON, "完了"),
                new AnnualReviewReturned(
                        1, List.of(new ReviewDeficiency(new UUID(1, 6), "2章", "根拠がない"))),
                new AnnualReviewReportSubmitted(2, PERSON, PERSON, "完了（第2版）"),
                new AnnualReviewConfirmed(2, false, "確認した"),
                new ImprovementResultRecorded(PROPOSAL, "契約を変更した"));

        assertThat(one("SELECT work_items FROM read_model.annual_review_evaluation"))
                .isEqualTo("不足");
        assertThat(one("SELECT status FROM read_model.annual_review")).isEqualTo("CONFIRMED");
        assertThat(one("SELECT result FROM read_model.annual_review_proposal"))
                .isEqualTo("契約を変更した");
        assertThat(
                        one(
                                "SELECT string_agg(number || ':' || (returned_at IS NOT NULL), ' ' ORDER BY number)"
                                        + " FROM read_model.annual_review_report"))
                .isEqualTo("1:true 2:false");
        fixture.rebuildGivesTheSame();
    }

    private String one(String sql) {
        return fixture.sql(sql).query(String.class).single();
    }
}
