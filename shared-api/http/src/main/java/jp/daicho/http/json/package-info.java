/**
 * How requests' JSON is read, and answers are written. Reading is strict, by readers of our own:
 * Jackson's coercions let too much through even where they are refused by configuration. The codec
 * of the event log is apart and tolerant.
 */
@NullMarked
package jp.daicho.http.json;

import org.jspecify.annotations.NullMarked;
