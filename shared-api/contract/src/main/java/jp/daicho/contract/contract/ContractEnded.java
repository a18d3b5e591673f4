package jp.daicho.contract.contract;

import java.time.LocalDate;
import jp.daicho.contract.EventType;

/**
 * A contract ends before its term does.
 *
 * @param lastDay last day, Asia/Tokyo
 */
@EventType(name = "contract.ContractEnded", ja = "契約を終了", en = "Contract ended")
public record ContractEnded(LocalDate lastDay, String reason) implements ContractEvent {}
