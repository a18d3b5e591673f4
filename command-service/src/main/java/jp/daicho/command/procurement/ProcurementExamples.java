package jp.daicho.command.procurement;

/** Bodies of requests that are too long for the endpoints. */
final class ProcurementExamples {

    static final String SPECIFICATION =
            """
            {"title": "運用保守調達仕様書", "reference": "文書管理 令8-2001", \
            "items": [{"item": "SCOPE_OF_WORK", "content": "住民記録システムの運用保守、3年間、区役所及びデータセンター"}, \
            {"item": "PURPOSE", "content": "設計どおりの機能と品質の維持"}, \
            {"item": "WORK_METHODS", "content": "事業者内、区本番システム、共通データベースへの対応"}, \
            {"item": "ENTRUSTED_WORK", "content": "計画・要領の作成、定常時・障害時・緊急時の作業、現況確認、改善、引継ぎ"}, \
            {"item": "ROLES_AND_RESPONSIBILITIES", "content": "主管課、利用者、事業者の役割と責任"}, \
            {"item": "ORGANIZATION", "content": "体制、実施時間、課題・リスク・構成の管理方法"}, \
            {"item": "DELIVERABLES", "content": "別表のとおり"}, \
            {"item": "GENERAL_PROVISIONS", "content": "セキュリティポリシー、条例、規則及び法令の遵守"}, \
            {"item": "SPECIAL_PROVISIONS", "content": "個人情報、サービスレベル、ICT-BCP"}, \
            {"item": "HANDOVER_TO_NEW_CONTRACTOR", "content": "最新の資料、次期更新時のデータ抽出"}], \
            "deliverables": [{"kind": "MAINTENANCE_WORK_REPORT", "name": "保守作業報告書", "content": "月次の作業の報告", "author": "保守事業者", "due": "翌月10日", "copies": 2}], \
            "reflections": [{"source": "OPERATION_DESIGN_DOCUMENT", "document": "運用設計書 第3版", "reflectedIn": "第4章"}, \
            {"source": "MAINTENANCE_DESIGN_DOCUMENT", "document": "保守設計書 第2版", "reflectedIn": "第5章"}, \
            {"source": "MAINTENANCE_MANUAL", "document": "保守マニュアル", "reflectedIn": "第5章"}, \
            {"source": "OPERATION_MANUAL", "reasonNotReflected": "構築時に作成されていない"}, \
            {"source": "BUILD_PROPOSAL", "document": "構築提案書", "reflectedIn": "第5章3"}, \
            {"source": "BUILT_SYSTEM_REQUIREMENTS", "document": "要件定義書", "reflectedIn": "第5章4"}], \
            "ictBcpSupport": "震度6弱以上で2時間以内に復旧要員が参集する"}\
            """;

    static final String SETTLEMENT =
            """
            {"specification": "運用保守仕様書 第2版", \
            "items": [{"item": "SCOPE_OF_WORK", "inSpecification": "第1章", "inQuotation": "明細1"}, \
            {"item": "PURPOSE", "inSpecification": "第2章", "inQuotation": "明細2"}, \
            {"item": "WORK_METHODS", "inSpecification": "第3章", "inQuotation": "明細3"}, \
            {"item": "ENTRUSTED_WORK", "inSpecification": "第4章", "inQuotation": "明細4"}, \
            {"item": "ROLES_AND_RESPONSIBILITIES", "inSpecification": "第5章", "inQuotation": "明細5"}, \
            {"item": "ORGANIZATION", "inSpecification": "第6章", "inQuotation": "明細6"}, \
            {"item": "DELIVERABLES", "inSpecification": "第7章", "inQuotation": "明細7"}, \
            {"item": "GENERAL_PROVISIONS", "inSpecification": "第8章", "inQuotation": "明細8"}, \
            {"item": "SPECIAL_PROVISIONS", "inSpecification": "第9章", "inQuotation": "明細9"}, \
            {"item": "HANDOVER_TO_NEW_CONTRACTOR", "inSpecification": "第10章", "inQuotation": "明細10"}], \
            "specialSpecifications": ["PERSONAL_INFORMATION", "SPECIFIC_PERSONAL_INFORMATION"], "consent": "合意書 令9-3"}\
            """;

    private ProcurementExamples() {}
}
