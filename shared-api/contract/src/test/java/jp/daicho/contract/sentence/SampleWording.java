package jp.daicho.contract.sentence;

import java.util.UUID;
import jp.daicho.contract.Text;

/** The surroundings that sample sentences are said in. */
public enum SampleWording implements Wording {
    INSTANCE;

    @Override
    public Text actor() {
        return new Text("田中課長", "Section manager Tanaka");
    }

    @Override
    public Text thing() {
        return new Text("保守作業計画書", "maintenance plan");
    }

    @Override
    public Text system() {
        return new Text("住民記録システム", "the resident record system");
    }

    @Override
    public Text nameOf(UUID id) {
        return new Text("保守作業計画書", "maintenance plan");
    }
}
