package jp.daicho.query.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.daicho.contract.EventCodec;
import jp.daicho.http.InvalidParameter;
import org.junit.jupiter.api.Test;

class GramsTest {

    @Test
    void japanese_is_found_by_each_two_characters_that_stand_together() {
        assertThat(Grams.of("保守計画、サーバー")).containsExactly("保守", "守計", "計画", "サー", "ーバ", "バー");
        assertThat(Grams.needed("保守")).containsExactly("保守");
        assertThat(Grams.needed("保")).isEmpty();
    }

    @Test
    void words_are_found_by_their_beginnings() {
        assertThat(Grams.of("print inc-42")).contains("p", "pr", "prin", "print", "inc", "42");
        assertThat(Grams.needed("printers and more".substring(0, 8))).containsExactly("printers");
        assertThat(Grams.needed("administration")).containsExactly("administ");
        assertThat(Grams.needed("5階会議")).containsExactly("階会", "会議");
        assertThat(Grams.of("5階会議室")).containsAll(Grams.needed("5階会議"));
    }

    @Test
    void what_a_text_holds_is_among_what_it_is_looked_for_by() {
        var text = Grams.normalised("ＩＮＣ－２０２６の住民票が A4 で印刷できない。Printer jam");
        for (var term : new String[] {"印刷", "住民票", "inc", "2026", "a4", "printer", "jam", "票が"}) {
            assertThat(text).contains(term);
            assertThat(Grams.of(text)).as(term).containsAll(Grams.needed(term));
        }
    }

    @Test
    void width_and_case_do_not_matter() {
        assertThat(Grams.normalised("ﾌﾟﾘﾝﾀ ＡＢＣ")).isEqualTo("プリンタ abc");
    }

    @Test
    void ids_times_and_what_is_encrypted_are_not_searched() {
        var payload =
                EventCodec.mapper()
                        .readTree(
                                """
                                {"organisation": "019a0000-0000-7000-8000-000000000101", "position": "SECTION_MANAGER",
                                 "login": {"ciphertext": "q83vASNFZ4mrze8BI0VniavN7wEjRWeJ"}, "name": {"ciphertext": "AAAA"},
                                 "loginDigest": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}\
                                """);
        assertThat(new Searchable().textOf("organisation.PersonRegistered", payload)).isEmpty();
    }

    @Test
    void a_text_that_is_too_short_to_look_for_is_refused() {
        var searchable = new Searchable();
        assertThatThrownBy(() -> TextQuery.of("禖", searchable))
                .isInstanceOf(InvalidParameter.class);
        assertThat(TextQuery.of("印刷　住民票", searchable).terms()).hasSize(2);
    }
}
