package jp.daicho.contract.lawchange;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A revision of law asks for a change.
 *
 * @param enforcedOn by when it must be done, Asia/Tokyo
 */
@EventType(
        name = "lawchange.LawChangeOpened",
        guideline = {"IV-1.5-G1"},
        ja = "法・制度改正対応を開始",
        en = "Change by law opened")
public record LawChangeOpened(String title, String law, LocalDate enforcedOn, String content)
        implements LawChangeEvent {}
