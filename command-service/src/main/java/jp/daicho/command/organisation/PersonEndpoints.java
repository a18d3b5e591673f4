package jp.daicho.command.organisation;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import jp.daicho.command.platform.CommandCall;
import jp.daicho.contract.Role;
import jp.daicho.contract.organisation.ChangeContacts;
import jp.daicho.contract.organisation.EndPerson;
import jp.daicho.contract.organisation.ErasePerson;
import jp.daicho.contract.organisation.GrantPersonRole;
import jp.daicho.contract.organisation.MovePerson;
import jp.daicho.contract.organisation.PersonEvent;
import jp.daicho.contract.organisation.RegisterPerson;
import jp.daicho.contract.organisation.RenamePerson;
import jp.daicho.contract.organisation.RevokePersonRole;
import jp.daicho.http.AllowedTo;
import jp.daicho.http.Example;
import jp.daicho.http.Guideline;
import jp.daicho.http.Receipt;
import jp.daicho.http.Refuses;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** People of the directory. */
@RestController
@RequestMapping("/api/v1/persons")
@Tag(name = "organisation")
class PersonEndpoints {

    @PostMapping
    @Operation(
            operationId = "registerPerson",
            summary =
                    "Registers a person who may sign in; name, login and contacts are stored encrypted")
    @Guideline({"II-1-A1", "II-1-A2", "II-1-A3"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"not-an-organisation", "position-mismatch", "login-taken"})
    @Example(
            """
            {"organisation": "019a0000-0000-7000-8000-000000000101", "position": "STAFF", "login": "yamada", "name": "山田 太郎", "contacts": {"email": "yamada@example.jp"}}\
            """)
    ResponseEntity<Receipt> registerPerson(@RequestBody RegisterPerson body, CommandCall call) {
        return call.create(PersonEvent.TYPE, body.personId(), body);
    }

    @PostMapping("/{personId}/name")
    @Operation(operationId = "renamePerson", summary = "Gives a person another name")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-ended"})
    @Example(
            """
            {"name": "佐藤 太郎"}\
            """)
    ResponseEntity<Receipt> renamePerson(
            @PathVariable UUID personId, @RequestBody RenamePerson body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/contacts")
    @Operation(operationId = "changeContacts", summary = "Changes how a person is reached")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-ended"})
    @Example(
            """
            {"contacts": {"telephone": "03-0000-0000"}}\
            """)
    ResponseEntity<Receipt> changeContacts(
            @PathVariable UUID personId, @RequestBody ChangeContacts body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/position")
    @Operation(
            operationId = "movePerson",
            summary = "Moves a person to another organisation or position")
    @Guideline({"II-1-A1", "II-1-A2", "II-1-A3"})
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-ended", "not-an-organisation", "position-mismatch"})
    @Example(
            """
            {"organisation": "019a0000-0000-7000-8000-000000000101", "position": "SUBSECTION_CHIEF"}\
            """)
    ResponseEntity<Receipt> movePerson(
            @PathVariable UUID personId, @RequestBody MovePerson body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/departure")
    @Operation(
            operationId = "endPerson",
            summary = "Ends a person's entry: they may not sign in any more")
    @AllowedTo(Role.ADMINISTRATOR)
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> endPerson(
            @PathVariable UUID personId, @RequestBody EndPerson body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/erasure")
    @Operation(
            operationId = "erasePerson",
            summary = "Destroys the key to a departed person's name, login and contacts")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-still-here"})
    @Example(
            """
            {}\
            """)
    ResponseEntity<Receipt> erasePerson(
            @PathVariable UUID personId, @RequestBody ErasePerson body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/municipal-roles")
    @Operation(
            operationId = "grantPersonRole",
            summary = "Gives a person a role for the whole municipality")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-ended"})
    @Example(
            """
            {"role": "AUDITOR", "reason": "監査委員事務局"}\
            """)
    ResponseEntity<Receipt> grantPersonRole(
            @PathVariable UUID personId, @RequestBody GrantPersonRole body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }

    @PostMapping("/{personId}/municipal-role-revocations")
    @Operation(
            operationId = "revokePersonRole",
            summary = "Takes a role for the whole municipality from a person")
    @AllowedTo(Role.ADMINISTRATOR)
    @Refuses({"person-ended"})
    @Example(
            """
            {"role": "AUDITOR", "reason": "異動"}\
            """)
    ResponseEntity<Receipt> revokePersonRole(
            @PathVariable UUID personId, @RequestBody RevokePersonRole body, CommandCall call) {
        return call.change(PersonEvent.TYPE, personId, body);
    }
}
