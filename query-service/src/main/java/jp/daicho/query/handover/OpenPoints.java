package jp.daicho.query.handover;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.Text;
import org.jspecify.annotations.Nullable;

/** What is still to be done in a handover. */
final class OpenPoints {

    private final List<OpenPoint> points = new ArrayList<>();

    private OpenPoints() {}

    static List<OpenPoint> of(
            HandoverView handover,
            List<String> dataSets,
            List<HandoverMaterialRow> materials,
            List<HandoverDetail.Extraction> extractions,
            List<HandoverDetail.Question> questions,
            List<HandoverDetail.Deficiency> deficiencies) {
        var open = new OpenPoints();
        if (handover.status() != HandoverStatus.COMPLETED) {
            open.agreement(handover);
            materials.forEach(open::material);
            open.data(dataSets, extractions);
            open.meeting(handover);
            questions.forEach(open::question);
            deficiencies.forEach(open::deficiency);
            open.report(handover);
        }
        materials.forEach(open::storage);
        return List.copyOf(open.points);
    }

    private void add(
            OpenPoint.Kind kind,
            @Nullable String reference,
            String ja,
            String en,
            boolean blocking,
            String guideline) {
        points.add(new OpenPoint(kind, reference, new Text(ja, en), blocking, List.of(guideline)));
    }

    private void agreement(HandoverView handover) {
        if (handover.agreedAt() == null) {
            add(
                    OpenPoint.Kind.AGREEMENT,
                    null,
                    "引継ぎ資料に合意する",
                    "Agree on the materials",
                    true,
                    "IV-7.1-S1");
        }
    }

    private void material(HandoverMaterialRow row) {
        if (row.reasonNotNeeded() == null && row.acceptedAt() == null) {
            var label = MaterialView.label(row);
            var delivered = row.deliveredAt() != null;
            add(
                    OpenPoint.Kind.MATERIAL,
                    row.content(),
                    label.ja() + (delivered ? "を受領する" : "を引き渡す"),
                    (delivered ? "Accept: " : "Hand over: ") + label.en(),
                    true,
                    "IV-7.1-X1");
        }
    }

    private void data(List<String> dataSets, List<HandoverDetail.Extraction> extractions) {
        for (var dataSet : dataSets) {
            var complete =
                    extractions.stream().anyMatch(e -> e.dataSet().equals(dataSet) && e.complete());
            if (!complete) {
                add(
                        OpenPoint.Kind.DATA_SET,
                        dataSet,
                        "「" + dataSet + "」の全件を抽出する",
                        "Extract all records of " + dataSet,
                        true,
                        "IV-7.1-N1");
            }
        }
    }

    private void meeting(HandoverView handover) {
        if (handover.meetingHeldAt() == null) {
            add(
                    OpenPoint.Kind.MEETING,
                    null,
                    "引継ぎ会議を開く",
                    "Hold the handover meeting",
                    true,
                    "IV-7.1-S2");
        }
        if (handover.siteVisitedAt() == null) {
            add(
                    OpenPoint.Kind.SITE_VISIT,
                    null,
                    "現場を確認する",
                    "Visit the site together",
                    false,
                    "IV-7.1-S3");
        }
    }

    private void question(HandoverDetail.Question question) {
        if (question.resolvedAt() == null) {
            var answered = question.answer() != null;
            add(
                    OpenPoint.Kind.QUESTION,
                    question.questionId().toString(),
                    answered ? "質問した側が疑問の解消を確かめる" : "質問に回答する",
                    answered ? "Resolve the question, as its asker" : "Answer the question",
                    true,
                    "IV-7.1-X2");
        }
    }

    private void deficiency(HandoverDetail.Deficiency deficiency) {
        if (deficiency.confirmedAt() == null) {
            var handled = deficiency.handling() != null;
            add(
                    OpenPoint.Kind.DEFICIENCY,
                    deficiency.deficiencyId().toString(),
                    handled ? "不備の対応を確認する" : "不備に対応する",
                    handled ? "Confirm the handling" : "Put the deficiency right",
                    true,
                    handled ? "IV-7.1-S7" : "IV-7.1-S6");
        }
    }

    private void report(HandoverView handover) {
        if (handover.status() != HandoverStatus.REPORTED) {
            add(
                    OpenPoint.Kind.REPORT,
                    null,
                    "完了報告書を提出する",
                    "Submit the completion report",
                    true,
                    "IV-7.1-S4");
        }
    }

    private void storage(HandoverMaterialRow row) {
        if (row.acceptedAt() != null && row.storedAt() == null) {
            var label = MaterialView.label(row);
            add(
                    OpenPoint.Kind.STORAGE,
                    row.content(),
                    label.ja() + "の保管場所と方法を記録する",
                    "Record where and how it is kept: " + label.en(),
                    false,
                    "IV-7.1-S3");
        }
    }
}
