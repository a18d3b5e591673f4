package jp.daicho.contract.inspection;

import jp.daicho.contract.EventType;

/** The supervisor attended and checked the reports. */
@EventType(
        name = "inspection.AttendanceRecorded",
        guideline = {"IV-1.6-G1", "IV-1.6-S2", "IV-2.5-G1", "IV-2.5-S2"},
        ja = "監督員が立会い",
        en = "Supervisor attended")
public record AttendanceRecorded(String note) implements InspectionEvent {}
