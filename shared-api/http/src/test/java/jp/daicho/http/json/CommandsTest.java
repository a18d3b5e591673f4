package jp.daicho.http.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.Stream;
import jp.daicho.contract.AggregateTypes;
import jp.daicho.contract.Command;
import jp.daicho.contract.InvalidCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.JsonNodeFactory;

/** Every command there is can be read, and says what it misses. */
class CommandsTest {

    static Stream<Class<? extends Command>> commands() {
        return AggregateTypes.all().stream().flatMap(a -> a.commandClasses().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void anEmptyCommandIsReadOrSaysWhatItMisses(Class<? extends Command> type) {
        var thrown = catchThrowable(() -> StrictJson.read("{}".getBytes(UTF_8), type));
        if (thrown != null) {
            assertThat(thrown).isInstanceOf(InvalidCommand.class);
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyComponentIsOfATypeThatIsKnown(Class<? extends Command> type) {
        var nodes = JsonNodeFactory.instance;
        var list = nodes.arrayNode().add("x").add(nodes.objectNode().put("x", 1));
        for (var node : List.of(nodes.stringNode("\u0001"), nodes.objectNode().put("x", 1), list)) {
            var body = nodes.objectNode();
            for (var component : type.getRecordComponents()) {
                body.set(component.getName(), node);
            }
            var thrown = catchThrowable(() -> StrictJson.bind(body, type));
            if (thrown != null) {
                assertThat(thrown).isInstanceOf(InvalidCommand.class);
            }
        }
    }
}
