/**
 * Plans of maintenance work: asked for, submitted, revised, confirmed and approved (IV-1.1,
 * IV-1.3).
 */
@NullMarked
package jp.daicho.contract.planning;

import org.jspecify.annotations.NullMarked;
