package jp.daicho.command.planning;

/** A body that works when pasted into the demonstration. */
final class OperationPlanExamples {

    /** A plan but for its title: every row of the tables is addressed or reasoned away. */
    private static final String CONTENT =
            """
               "responsiblePerson": "019a0000-0000-7000-8000-000000000223",
               "workItems": [
                {
                 "key": "O-01",
                 "covers": [
                  {"table": "IV-2-1-1", "code": "STRUCTURE_CONTACTS_AND_ANNUAL_SCHEDULE"},
                  {"table": "IV-2-1-1", "code": "RESULT_REPORTING_PROCEDURE_AND_FORM"},
                  {"table": "IV-2-1-1", "code": "PERIODIC_STATUS_REPORTING"},
                  {"table": "IV-2-1-1", "code": "SPECIFICATION_CHANGE_MANAGEMENT"},
                  {"table": "IV-2-1-2-a", "code": "PERFORMANCE_EVALUATION_AND_IMPROVEMENT"},
                  {"table": "IV-2-1-2-a", "code": "CONFIGURATION_MANAGEMENT"}
                 ],
                 "name": "全体管理",
                 "content": "体制と年間予定を管理し、毎月報告する。",
                 "occasion": "ROUTINE",
                 "basicSchedule": "第2火曜 14時",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": [{"month": 4, "schedule": "第2火曜 14時", "persons": ["019a0000-0000-7000-8000-000000000223"]}],
                 "cycle": "MONTHLY"
                },
                {
                 "key": "O-02",
                 "covers": [
                  {"table": "IV-2-1-1", "code": "BATCH_JOB_REGISTRATION"},
                  {"table": "IV-2-1-1", "code": "DATA_BACKUP_AND_RESTORE"},
                  {"table": "IV-2-1-2-a", "code": "BULK_DATA_PROCESSING"},
                  {"table": "IV-2-1-2-a", "code": "BACKUP_MANAGEMENT"},
                  {"table": "IV-2-1-2-a", "code": "BUSINESS_OPERATION_SUPPORT"}
                 ],
                 "name": "バッチ処理及びバックアップ",
                 "content": "夜間処理とバックアップを実行し、結果を確認する。",
                 "occasion": "ROUTINE",
                 "basicSchedule": "毎日 22時",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": [{"month": 4, "schedule": "毎日 22時", "persons": ["019a0000-0000-7000-8000-000000000223"]}],
                 "cycle": "DAILY"
                },
                {
                 "key": "O-03",
                 "covers": [
                  {"table": "IV-2-1-1", "code": "ACCESS_AND_PROCESSING_MANAGEMENT"},
                  {"table": "IV-2-1-1", "code": "RESOURCE_USAGE_MONITORING"},
                  {"table": "IV-2-1-1", "code": "OS_AND_MIDDLEWARE_PERFORMANCE_MONITORING"},
                  {"table": "IV-2-1-1", "code": "LOG_MONITORING"},
                  {"table": "IV-2-1-1", "code": "PERFORMANCE_IMPROVEMENT"},
                  {"table": "IV-2-1-2-a", "code": "HEARTBEAT_MONITORING"},
                  {"table": "IV-2-1-2-a", "code": "PERFORMANCE_MONITORING"},
                  {"table": "IV-2-1-2-a", "code": "OPERATING_STATUS_MONITORING"},
                  {"table": "IV-2-1-2-a", "code": "SECURITY_MONITORING"},
                  {"table": "IV-2-1-2-a", "code": "LOG_MANAGEMENT"},
                  {"table": "IV-2-1-2-a", "code": "NETWORK_MANAGEMENT"}
                 ],
                 "name": "監視",
                 "content": "機器、性能、稼働状況及びログを監視する。",
                 "occasion": "ROUTINE",
                 "basicSchedule": "毎週月曜 9時",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": [{"month": 4, "schedule": "毎週月曜 9時", "persons": ["019a0000-0000-7000-8000-000000000223"]}],
                 "cycle": "WEEKLY"
                },
                {
                 "key": "O-04",
                 "covers": [
                  {"table": "IV-2-1-1", "code": "PERIODIC_SERVER_STOP_AND_START"},
                  {"table": "IV-2-1-2-a", "code": "SYSTEM_SETTING_CHANGE"},
                  {"table": "IV-2-1-2-a", "code": "SECURITY_PATCH_OPERATION"}
                 ],
                 "name": "定期停止及びパッチ適用",
                 "content": "保守事業者の依頼に基づきパッチを適用する。",
                 "occasion": "ROUTINE",
                 "basicSchedule": "四半期末月の第3土曜 22時",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": [{"month": 6, "schedule": "四半期末月の第3土曜 22時", "persons": ["019a0000-0000-7000-8000-000000000223"]}],
                 "cycle": "QUARTERLY"
                },
                {
                 "key": "O-05",
                 "covers": [
                  {"table": "IV-2-1-1", "code": "MASTER_DATA_UPDATE_ON_REORGANIZATION"},
                  {"table": "IV-2-1-1", "code": "USER_INQUIRY_HANDLING"},
                  {"table": "IV-2-1-1", "code": "USER_IMPROVEMENT_REQUEST_MANAGEMENT"},
                  {"table": "IV-2-1-2-a", "code": "OPERATION_SUPPORT"}
                 ],
                 "name": "利用者支援",
                 "content": "組織改編に伴う修正、問合せ対応及び操作研修を行う。",
                 "occasion": "ROUTINE",
                 "basicSchedule": "4月第1週",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": [{"month": 4, "schedule": "4月第1週", "persons": ["019a0000-0000-7000-8000-000000000223"]}],
                 "cycle": "YEARLY"
                },
                {
                 "key": "O-06",
                 "covers": [{"table": "IV-2-1-1", "code": "FAILURE_HANDLING"}, {"table": "IV-2-1-2-a", "code": "FAILURE_RECOVERY"}],
                 "name": "障害対応",
                 "content": "影響を分析し、復旧と正常稼働を確認し、都度区に報告する。",
                 "occasion": "FAILURE",
                 "basicSchedule": "障害発生時 24時間",
                 "persons": ["019a0000-0000-7000-8000-000000000223"],
                 "months": []
                }
               ],
               "omittedRows": [
                {"table": "IV-2-1-1", "code": "ON_SITE_STAFF_PLACE_AND_TIME", "reason": "常駐しない。"},
                {"table": "IV-2-1-2-a", "code": "PHYSICAL_SECURITY_MONITORING", "reason": "庁舎管理の所管課が行う。"},
                {"table": "IV-2-1-3", "code": "OPERATION_PLAN_REVISION_DRAFT", "reason": "改定の際に別途定める。"}
               ],
               "relatedWork": [{"systemId": "019a0000-0000-7000-8000-000000000002", "work": "税務システムへの日次連携", "schedule": "毎日 21時"}],
               "workFlow": [
                {"participant": "OPERATION_CONTRACTOR", "work": "監視し、異常を検知する。"},
                {"participant": "MAINTENANCE_CONTRACTOR", "work": "原因を調査する。"},
                {"participant": "OWNING_SECTION_STAFF", "work": "報告を確認する。"}
               ],
               "organisation": [{"participant": "OPERATION_CONTRACTOR", "persons": ["019a0000-0000-7000-8000-000000000223"], "role": "運用業務責任者", "duty": "運用業務全般を管理し推進する。"}],
               "failureOrganisation": [{"participant": "OPERATION_CONTRACTOR", "persons": ["019a0000-0000-7000-8000-000000000223"], "role": "障害一次対応", "duty": "30分以内に着手し、都度区に報告する。"}],
               "deliverables": [
                {
                 "code": "OPERATION_MANAGEMENT_RECORDS",
                 "name": "運用実施要領に基づく管理資料",
                 "content": "運用実施要領に基づく管理資料",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "OPERATION_WORK_REPORT",
                 "name": "運用作業報告書",
                 "content": "運用作業報告書（月次、年次、スポット等）",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "毎月第5営業日",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "CURRENT_STATE_VERIFICATION_REPORT",
                 "name": "情報システムの現況確認結果報告書",
                 "content": "情報システムの現況確認結果報告書",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "LATEST_SOFTWARE_CONFIGURATION",
                 "name": "最新のソフトウェア構成",
                 "content": "最新のソフトウェア構成",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "LATEST_HARDWARE_CONFIGURATION",
                 "name": "最新のハードウェア構成",
                 "content": "最新のハードウェア構成",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "LATEST_NETWORK_CONFIGURATION",
                 "name": "最新のネットワーク構成",
                 "content": "最新のネットワーク構成",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "CONFIGURATION_CHANGE_HISTORY",
                 "name": "構成情報の変更履歴",
                 "content": "構成情報の変更履歴",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "OPERATION_IMPROVEMENT_PROPOSAL",
                 "name": "運用作業の改善提案書",
                 "content": "運用作業の改善提案書",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                },
                {
                 "code": "MEETING_MATERIALS_AND_MINUTES",
                 "name": "会議資料及び議事録",
                 "content": "会議資料及び議事録（打ち合わせ実施時）",
                 "author": "019a0000-0000-7000-8000-000000000203",
                 "dueOn": [],
                 "dueRule": "年度末",
                 "copies": 1,
                 "method": "電子ファイル",
                 "place": "戸籍住民課"
                }
               ],
               "supportHorizons": [],
               "noProductsReason": "保守作業計画書に記載する。",
               "monitoringItems": [
                {
                 "code": "AVAILABILITY_RATE",
                 "name": "稼働率",
                 "frequency": "毎月",
                 "timing": "月末",
                 "method": "監視サーバの記録",
                 "formula": "(計画稼働時間-停止時間)/計画稼働時間",
                 "target": "99.9",
                 "unit": "%"
                },
                {
                 "code": "SCHEDULED_BACKUP_RATE",
                 "name": "定時バックアップ率",
                 "frequency": "毎日",
                 "timing": "翌朝",
                 "method": "バックアップの実行記録",
                 "formula": "定時に成功した回数/予定回数",
                 "target": "100",
                 "unit": "%"
                }
               ],
               "consistentWith": [{"document": "OPERATION_SPECIFICATION", "edition": "第1版"}, {"document": "OPERATION_DESIGN_DOCUMENT"}],
               "operation": {
                "forms": [
                 {"occasion": "ROUTINE", "manner": "REMOTE", "description": "事業者の拠点から専用回線で運用する。"},
                 {"occasion": "FAILURE", "manner": "ON_SITE", "description": "必要に応じて2時間以内に参集する。"}
                ],
                "environments": [
                 {"kind": "PRODUCTION", "available": true, "use": "本番運用"},
                 {"kind": "VERIFICATION", "available": true, "use": "パッチの検証及び障害の再現", "roles": "保守事業者が検証し、運用事業者が環境を維持する。"},
                 {"kind": "TRAINING", "available": false, "use": "研修は検証環境で行う。"}
                ],
                "unusedCycles": []
               }
              }\
            """;

    /** A whole operation plan. */
    static final String SUBMISSION =
            """
            {
             "planId": "019a0000-0000-7000-8000-000000005002",
             "content": {
              "title": "住民記録システム 令和8年度 運用計画書",
            \
            """
                    + CONTENT
                    + "\n}";

    /** The plan submitted again, with another title. */
    static final String REVISION =
            """
            {
             "reason": "指摘を反映した。",
             "content": {
              "title": "住民記録システム 令和8年度 運用計画書 第2版",
            \
            """
                    + CONTENT
                    + "\n}";

    private OperationPlanExamples() {}
}
