package jp.daicho.contract.register;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A system serves no more.
 *
 * @param on the day, Asia/Tokyo
 */
@EventType(name = "register.SystemRetired", ja = "システムを廃止", en = "System retired")
public record SystemRetired(LocalDate on, String reason) implements SystemEvent {}
