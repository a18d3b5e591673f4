package jp.daicho.contract.proof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.daicho.contract.proof.TrustedKey;
import org.junit.jupiter.api.Test;

/**
 * Files from which nothing follows: each is called that, with the line, and none ends in a trace.
 */
class UselessBundlesTest {

    private final TestLog log = TestLog.of(20);

    private static void useless(List<String> lines, String why) {
        var verdict = TestLog.verify(lines);
        assertThat(verdict.outcome()).as(verdict.toString()).isEqualTo(Verdict.Outcome.UNUSABLE);
        assertThat(verdict.summary()).contains(why);
        assertThat(verdict.findings()).isEmpty();
    }

    private List<String> with(int line, String text) {
        var lines = new ArrayList<>(log.whole());
        lines.set(line, text);
        return lines;
    }

    private List<String> replacing(int line, String old, String text) {
        assertThat(log.whole().get(line)).contains(old);
        return with(line, log.whole().get(line).replace(old, text));
    }

    @Test
    void a_file_that_is_cut_anywhere_is_of_no_use() {
        var file = String.join("\n", log.whole()) + "\n";
        var trusted = List.of(new TrustedKey(TestLog.KEY.verifier(), null, null));
        for (int length = 0; length < file.length() - 2; length += 61) {
            assertThat(TestLog.verify(trusted, file.substring(0, length)).outcome())
                    .as("%s", length)
                    .isEqualTo(Verdict.Outcome.UNUSABLE);
        }
        assertThat(TestLog.verify(trusted, file.strip()).outcome())
                .isEqualTo(Verdict.Outcome.SOUND);
        assertThat(TestLog.verify(trusted, file.replace("\n", "\r\n")).outcome())
                .isEqualTo(Verdict.Outcome.SOUND);
    }

    @Test
    void what_stands_behind_the_end_or_before_the_beginning_is_refused() {
        var lines = new ArrayList<>(log.whole());
        lines.add("");
        useless(lines, "line 23");
        lines.set(22, "garbage");
        useless(lines, "line 23");
        lines.set(22, lines.get(5));
        useless(lines, "behind the last line");
        useless(with(0, "\ufeff" + log.whole().getFirst()), "line 1");
        useless(with(1, log.whole().getFirst()), "one header");
        useless(log.whole().subList(1, 22), "first line");
        useless(List.of(), "");
    }

    @Test
    void the_same_event_twice_is_no_order_of_the_log() {
        var lines = new ArrayList<>(log.whole());
        lines.add(6, lines.get(6));
        lines.remove(7 + 1);
        useless(lines, "order of the log");
        var selection = log.selection(3, 3);
        useless(selection, "order of the log");
    }

    @Test
    void members_that_nobody_verifies_are_not_overlooked() {
        useless(
                replacing(6, "\"position\":6,\"hash\"", "\"remark\":\"\",\"position\":6,\"hash\""),
                "remark");
        useless(replacing(6, "\"payload\":\"{", "\"shown\":\"否\",\"payload\":\"{"), "shown");
        useless(replacing(6, "{\"leaf\"", "{\"earlier\":\"\",\"leaf\""), "line 7");
        useless(replacing(21, "\"end\":20", "\"end\":20,\"event\":{}"), "event");
        useless(replacing(0, "\"scope\"", "\"event\":{},\"scope\""), "event");
    }

    @Test
    void members_that_stand_twice_or_are_of_another_kind_are_refused() {
        useless(replacing(6, "\"revision\":1", "\"revision\":1,\"revision\":1"), "line 7");
        useless(replacing(6, "\"revision\":1", "\"revision\":\"1\""), "revision");
        useless(replacing(6, "\"revision\":1", "\"revision\":1.0"), "line 7");
        useless(replacing(6, "\"revision\":1", "\"revision\":null"), "line 7");
        useless(replacing(6, "\"revision\":1,", ""), "revision");
        useless(replacing(0, "\"LOG\"", "\"ALL\""), "ALL");
        useless(replacing(0, "bundle/1", "bundle/2"), "bundle/2");
    }

    @Test
    void numbers_that_no_log_has_are_refused() {
        useless(replacing(6, "\"revision\":1", "\"revision\":2147483648"), "revision");
        useless(replacing(6, "\"sequence\":0", "\"sequence\":9223372036854775808"), "line 7");
        useless(replacing(6, "\"position\":6,\"hash\"", "\"position\":-6,\"hash\""), "line 7");
        useless(replacing(6, "\"index\":5", "\"index\":-1"), "line 7");
        useless(replacing(21, "20", "19"), "end");
        useless(replacing(21, "20", "-20"), "line 22");
    }

    @Test
    void a_line_without_end_does_not_fill_the_memory() {
        useless(with(6, " ".repeat(17_000_000) + log.whole().get(6)), "line 7");
    }

    @Test
    void the_first_line_that_is_none_is_the_one_that_is_named() {
        var lines = new ArrayList<>(log.whole());
        for (int i = 6; i < 21; i++) {
            lines.set(i, "{}");
        }
        useless(lines, "line 7");
    }
}
