package jp.daicho.contract.organisation;

import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** The power was taken back. */
@EventType(
        name = "organisation.DelegationRevoked",
        guideline = {"II-1-A1", "II-1-A2"},
        visibility = Visibility.CITY,
        ja = "承認・決定権限の委任を解除",
        en = "Delegation revoked")
public record DelegationRevoked(String reason) implements DelegationEvent {}
