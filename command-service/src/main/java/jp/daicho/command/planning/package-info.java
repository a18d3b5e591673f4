/**
 * Plans, implementation rules and work procedures and their approval (IV-1.1 to IV-1.3, IV-2.1 to
 * IV-2.3).
 */
@NullMarked
package jp.daicho.command.planning;

import org.jspecify.annotations.NullMarked;
