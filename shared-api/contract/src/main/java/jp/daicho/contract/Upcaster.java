package jp.daicho.contract;

import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Lifts a stored payload by one revision.
 *
 * @param type stable name of the event type
 * @param from revision that it reads; it gives {@code from + 1}
 * @param lift the payload as it was stored → as the next revision has it; must not fail on anything
 *     ever stored
 */
public record Upcaster(String type, int from, UnaryOperator<ObjectNode> lift) {}
