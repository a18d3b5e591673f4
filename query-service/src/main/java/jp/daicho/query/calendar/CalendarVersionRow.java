package jp.daicho.query.calendar;

import java.time.Instant;
import jp.daicho.query.platform.Key;
import jp.daicho.query.platform.Table;

/** What the data were called from an event on. */
@Table("calendar_version")
record CalendarVersionRow(@Key long number, String version, Instant since) {}
