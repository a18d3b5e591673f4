package jp.daicho.contract.register;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A system began to serve.
 *
 * @param on the day, Asia/Tokyo
 */
@EventType(name = "register.SystemWentLive", ja = "本稼働を開始", en = "System went live")
public record SystemWentLive(LocalDate on) implements SystemEvent {}
