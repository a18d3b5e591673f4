package jp.daicho.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.daicho.contract.organisation.PersonRegistered;
import jp.daicho.contract.organisation.Position;
import jp.daicho.contract.organisation.Sealed;
import jp.daicho.contract.proof.bundle.Finding.Kind;
import jp.daicho.contract.proof.bundle.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Files of the whole log or some of it, as the verifier takes them. */
class ProofBundleTest {

    private final TamperedLog log = new TamperedLog();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void a_selection_proves_each_event_and_names_what_was_changed() {
        var other = new UUID(1, 7);
        log.ledger.sealed(
                log.ledger.server.given(new UUID(6, 1), other, TestLedger.reported("O", "別のシステム")));
        var query = "?system=" + other;
        var verdict = TamperedLog.verify(log.bundle(query + "&since=20"), log.kept());
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.SOUND);
        assertThat(verdict.summary()).startsWith("1 events");
        assertThat(TamperedLog.verify(log.bundle(query), log.kept()).outcome())
                .isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(
                        TamperedLog.verify(
                                        log.bundle(
                                                "?recordedFrom=2026-04-01T00:00:00Z&recordedTo=2026-04-01T00:00:05Z"))
                                .summary())
                .startsWith("4 events");
        log.ledger.tamper(
                "UPDATE event_store.domain_event SET payload = replace(payload, '別', '同じ') WHERE position = 22");
        var broken = TamperedLog.verify(log.bundle(query));
        assertThat(broken.findings()).hasSize(1);
        assertThat(broken.findings().getFirst().kind()).isEqualTo(Kind.PAYLOAD_CHANGED);
        assertThat(broken.findings().getFirst().leaf()).isEqualTo(20);
        log.writeLeafAnew(20);
        assertThat(TamperedLog.verify(log.bundle(query)).findings())
                .extracting(f -> f.kind())
                .containsOnly(Kind.PROOF_REWRITTEN);
    }

    @Test
    void whatever_the_audit_trail_finds_can_be_taken_away_with_its_proofs() {
        var incident = new UUID(5, 3);
        for (var found :
                Map.of(
                                "?aggregateId=" + incident,
                                2,
                                "?type=incident.IncidentClosed",
                                10,
                                "?type=incident.IncidentClosed&fromLeaf=10",
                                5,
                                "?text=" + URLEncoder.encode("障害", StandardCharsets.UTF_8),
                                10,
                                "?guideline=IV-1.4-F1&recordedTo=2020-01-01T00:00:00Z",
                                0)
                        .entrySet()) {
            var answer = log.ledger.server.get("auditor", TamperedLog.BUNDLE + found.getKey());
            assertThat(answer.headers().firstValue("Daicho-Count"))
                    .as(found.getKey())
                    .contains("" + found.getValue());
            assertThat(answer.body().lines().filter(l -> l.startsWith("{\"leaf\"")))
                    .as(found.getKey())
                    .hasSize(found.getValue());
        }
        var bundle = log.bundle("?aggregateType=Incident&aggregateId=" + incident);
        assertThat(bundle).contains("aggregateType Incident, aggregateId " + incident);
        assertThat(TamperedLog.verify(bundle).summary()).startsWith("2 events are");
        log.ledger.tamper("DELETE FROM event_store.domain_event WHERE position = 5");
        assertThat(TamperedLog.verify(log.bundle("?aggregateId=" + incident)).findings())
                .extracting(f -> f.kind())
                .containsExactly(Kind.EVENT_REMOVED);
        var refused = log.ledger.server.get("auditor", TamperedLog.BUNDLE + "?text=%E7%A6%96");
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void erasing_a_person_breaks_no_proof() {
        log.ledger.sealed(
                log.ledger.server.given(
                        new UUID(8, 2),
                        Set.of(),
                        new PersonRegistered(
                                new UUID(8, 3),
                                Position.STAFF,
                                "digest",
                                new Sealed("bG9naW4="),
                                new Sealed("bmFtZQ=="),
                                null)));
        log.ledger.execute("DELETE FROM vault.person_key");
        assertThat(log.bundle("")).contains("bmFtZQ==");
        assertThat(TamperedLog.verify(log.bundle(""), log.kept()).outcome())
                .isEqualTo(Verdict.Outcome.SOUND);
    }

    @Test
    void no_byte_of_the_file_can_be_changed_unseen_and_a_file_that_was_cut_is_of_no_use() {
        var bundle = log.bundle("");
        int tried = 0;
        for (int at = bundle.indexOf("{\"leaf\""); at < bundle.length(); at += 97) {
            char c = bundle.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                var changed =
                        bundle.substring(0, at) + (c == '7' ? '8' : '7') + bundle.substring(at + 1);
                assertThat(TamperedLog.verify(changed, log.kept()).outcome())
                        .as("%s at %d", c, at)
                        .isNotEqualTo(Verdict.Outcome.SOUND);
                tried++;
            }
        }
        assertThat(tried).isGreaterThan(50);
        var cut = bundle.substring(0, bundle.lastIndexOf("{\"end\""));
        assertThat(TamperedLog.verify(cut).outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(TamperedLog.verify("").outcome()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(TamperedLog.verify(bundle + bundle).outcome())
                .isEqualTo(Verdict.Outcome.UNUSABLE);
    }

    @Test
    void a_file_that_broke_off_goes_on_from_a_leaf() {
        var whole = log.bundle("?size=20");
        var lines = whole.lines().toList();
        int first = lines.size() - 21;
        var begun = String.join("\n", lines.subList(0, first + 7)) + "\n";
        assertThat(begun + log.bundle("?size=20&fromLeaf=7")).isEqualTo(whole);
    }

    @Test
    void bundles_are_for_auditors_and_wrong_sizes_are_refused() {
        assertThat(log.ledger.server.get("contractor", TamperedLog.BUNDLE).statusCode())
                .isEqualTo(403);
        assertThat(log.ledger.server.get("auditor", TamperedLog.BUNDLE + "?size=7000").statusCode())
                .isEqualTo(404);
        for (var query : List.of("?fromLeaf=20", "?fromLeaf=-1", "?since=21", "?since=-1")) {
            assertThat(log.ledger.server.get("auditor", TamperedLog.BUNDLE + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }
}
