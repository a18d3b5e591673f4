package jp.daicho.contract.register;

import java.util.List;
import jp.daicho.contract.EventType;

/** A system was connected to one more network. */
@EventType(
        name = "register.NetworkConnected",
        guideline = {"II-1-Y1", "II-1-Y2"},
        ja = "ネットワークに接続",
        en = "Network connected")
public record NetworkConnected(Network network, List<ClassificationWarning> warnings)
        implements SystemEvent {}
