package jp.daicho.contract.servicelevel;

import java.util.List;

/** The time for which a regularly measured item is known. */
public record CoveredTime(String item, List<Span> spans) {}
