package jp.daicho.query.trace;

import java.util.HashMap;
import java.util.Map;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.EventType;
import jp.daicho.contract.Text;
import jp.daicho.contract.tie.Reference;
import jp.daicho.contract.tie.Ties;
import org.springframework.stereotype.Component;

/** Why two things are tied: what the one that refers is to the other, in words. */
@Component
class Reasons {

    /** The place of a code that an agreement explains, where ids have their own. */
    static final String MEASURED = "rollUps.item";

    /** The place of what is no part of the event: that it followed from another. */
    static final String REACTION = "";

    private static final Text OF_MEASURED =
            new Text("合意した項目の測定値", "measurements of items of the agreement");
    private static final Text OF_REACTION =
            new Text(
                    "出来事を受けて台帳が自動で記録したもの", "recorded by the ledger because of what happened to it");
    private static final Text OF_ANOTHER_VERSION = new Text("参照", "refers to it");

    private final Map<String, Map<String, Text>> reasons = new HashMap<>();

    Reasons() {
        var ties = new Ties();
        for (var aggregate : AggregateTypes.all()) {
            for (var event : aggregate.eventClasses()) {
                var type = event.getAnnotation(EventType.class).name();
                var texts = reasons.computeIfAbsent(type, t -> new HashMap<>());
                for (var reference : ties.of(type)) {
                    switch (reference) {
                        case Reference.Tie tie -> texts.put(tie.path(), tie.reason());
                        case Reference.TakenUp part -> texts.put(part.path(), part.reason());
                        case Reference.Announced _, Reference.Untied _ -> {
                            // no tie
                        }
                    }
                }
            }
        }
    }

    Text of(String type, String path) {
        return switch (path) {
            case REACTION -> OF_REACTION;
            case MEASURED -> OF_MEASURED;
            default -> reasons.getOrDefault(type, Map.of()).getOrDefault(path, OF_ANOTHER_VERSION);
        };
    }
}
