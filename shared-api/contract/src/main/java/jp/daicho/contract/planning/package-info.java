/**
 * Plans, implementation rules and work procedures of maintenance and operation: asked for,
 * submitted, revised, confirmed and approved (IV-1.1 to IV-1.3, IV-2.1 to IV-2.3).
 */
@NullMarked
package jp.daicho.contract.planning;

import org.jspecify.annotations.NullMarked;
