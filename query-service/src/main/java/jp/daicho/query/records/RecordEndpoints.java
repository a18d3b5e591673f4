package jp.daicho.query.records;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import jp.daicho.contract.Problem;
import jp.daicho.contract.Role;
import jp.daicho.contract.Text;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Guideline;
import jp.daicho.http.Page;
import jp.daicho.http.Problems;
import jp.daicho.http.Sensitive;
import jp.daicho.http.Sensitivity;
import jp.daicho.query.platform.ReadCall;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The records beside the events, for who looks over the ledger; newest first. */
@RestController
@Tag(name = "records")
class RecordEndpoints {

    private static final int MOST_SECONDS = 30;

    private static final Map<String, Text> TITLES =
            Problems.all().stream().collect(Collectors.toMap(Problem::slug, Problem::title));

    private final JdbcClient records;

    RecordEndpoints(@Qualifier("eventStore") DataSource eventStore) {
        var template = new JdbcTemplate(eventStore);
        template.setQueryTimeout(MOST_SECONDS);
        this.records = JdbcClient.create(template);
    }

    @GetMapping("/api/v1/audit/refusals")
    @Operation(
            operationId = "listRefusals",
            summary = "Commands that were refused: by which rule, to whom, of what")
    @Guideline({})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    @Sensitive(value = Sensitivity.RECORDS, subjects = "person")
    Page<RefusalView> refusals(RefusalFilter filter, ReadCall call) {
        var page =
                call.page(
                        filter.narrow(RefusalView.query())
                                .orderBy("r.refused_at DESC", "r.refusal_id DESC"),
                        records);
        return with(page, page.items().stream().map(r -> r.titled(titleOf(r.problem()))).toList());
    }

    @GetMapping("/api/v1/audit/accesses")
    @Operation(
            operationId = "listAccesses",
            summary = "Who saw what: reads of what is sensitive; this read is one itself")
    @Guideline({})
    @AllowedTo({Role.ADMINISTRATOR, Role.AUDITOR})
    @Sensitive(value = Sensitivity.RECORDS, subjects = "person")
    Page<AccessView> accesses(AccessFilter filter, ReadCall call) {
        var page =
                call.page(
                        filter.narrow(AccessView.query())
                                .orderBy("a.seen_at DESC", "a.access_id DESC"),
                        records);
        return with(page, page.items().stream().map(AccessView.Stored::labelled).toList());
    }

    private static <V> Page<V> with(Page<?> page, List<V> items) {
        return new Page<>(items, page.next(), page.position());
    }

    /** Of a rule that an earlier version had, its slug is all that is left. */
    private static Text titleOf(String slug) {
        return TITLES.getOrDefault(slug, new Text(slug, slug));
    }
}
