/**
 * The all-in-one: an embedded PostgreSQL and both services in one JVM, behind one base URL. Started
 * by {@link jp.daicho.standalone.Standalone}.
 */
@NullMarked
package jp.daicho.standalone;

import org.jspecify.annotations.NullMarked;
