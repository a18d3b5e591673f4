package jp.daicho.contract.organisation;

import java.util.UUID;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Visibility;

/** A person moved to another organisation or position. */
@EventType(
        name = "organisation.PersonMoved",
        guideline = {"II-1-A1", "II-1-A2", "II-1-A3"},
        visibility = Visibility.PERSONAL,
        ja = "異動",
        en = "Person moved")
public record PersonMoved(UUID organisation, Position position) implements PersonEvent {}
