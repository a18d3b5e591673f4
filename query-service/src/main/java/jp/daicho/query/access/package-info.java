/**
 * Who may read what: the appointments, delegations and offices behind every answer of the query
 * side.
 */
@NullMarked
package jp.daicho.query.access;

import org.jspecify.annotations.NullMarked;
