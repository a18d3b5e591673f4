/**
 * Plans with their revisions, their approval, and what the guideline's exit criteria say of them.
 */
@NullMarked
package jp.daicho.query.planning;

import org.jspecify.annotations.NullMarked;
