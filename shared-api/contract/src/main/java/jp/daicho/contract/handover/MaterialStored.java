package jp.daicho.contract.handover;

import jp.daicho.contract.EventType;

/**
 * @param content code of the agreed row
 * @param place 保管場所
 * @param way 保管方法
 */
@EventType(
        name = "handover.MaterialStored",
        guideline = {"IV-7.1-S3"},
        ja = "引継ぎ資料を保管",
        en = "Handover material stored")
public record MaterialStored(String content, String place, String way) implements HandoverEvent {}
